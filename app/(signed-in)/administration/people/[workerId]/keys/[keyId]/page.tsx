import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { workerToLookAfter } from '@/lib/worker/queries/to-look-after'
import { submitStopKey } from './action'

type StopKeyPageProps = { params: Promise<{ workerId: string; keyId: string }> }

/** A key somebody has lost is taken away from them. */
export default async function StopKeyPage({ params }: StopKeyPageProps) {
  const { workerId, keyId } = await params
  const worker = await ask(workerToLookAfter, { workerId })
  const key = worker.keys.find(({ id }) => id === keyId)
  if (!key) notFound()
  return (
    <>
      <PageHeader
        title={`Take away the key “${key.name}”`}
        breadcrumbs={[
          { label: 'Administration', href: paths.administration() },
          { label: worker.name, href: paths.workerToLookAfter(workerId) },
          { label: 'Lost key' },
        ]}
      />
      <OneColumn>
        <Form
          action={submitStopKey}
          formKey={newFormKey()}
          pageTitle="Take away a lost key"
          hidden={{ workerId, keyId }}
          submit="Take the key away"
          beside={<a href={paths.workerToLookAfter(workerId)}>Keep it</a>}
        >
          <p className="text-form">
            Be sure that it is {worker.name} who says so: ring them on a number you know. The key stops
            working at once, they are signed out everywhere, and told of it when they next come. They add
            another themselves.
          </p>
        </Form>
      </OneColumn>
    </>
  )
}
