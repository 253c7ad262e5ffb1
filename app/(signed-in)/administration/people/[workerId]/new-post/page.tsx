import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { workerToLookAfter } from '@/lib/worker/queries/to-look-after'
import { PlaceFields } from '../../place-fields'
import { submitPost } from './action'

/** Another post for somebody who works here already, beside those they have. */
export default async function NewPostPage({ params }: { params: Promise<{ workerId: string }> }) {
  const { workerId } = await params
  const { name, agencies, teams } = await ask(workerToLookAfter, { workerId })
  return (
    <>
      <PageHeader
        title="Give them another post"
        breadcrumbs={[
          { label: 'Administration', href: paths.administration() },
          { label: 'Everybody who works here', href: paths.everybody() },
          { label: name, href: paths.workerToLookAfter(workerId) },
          { label: 'Give them another post' },
        ]}
        subtitle={`${name} signs in as before and chooses who they are working for. What they see in one post they do not see in another.`}
      />
      <OneColumn>
        <Form
          action={submitPost}
          formKey={newFormKey()}
          pageTitle="Give somebody another post"
          hidden={{ workerId }}
          submit="Give them this post"
          beside={<a href={paths.workerToLookAfter(workerId)}>Cancel</a>}
        >
          <PlaceFields agencies={agencies} teams={teams} />
        </Form>
      </OneColumn>
    </>
  )
}
