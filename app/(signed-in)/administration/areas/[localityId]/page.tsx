import { Form } from '@/components/form/form/form'
import { TextField } from '@/components/form/text-field/text-field'
import { Button } from '@/components/ui/button/button'
import { OneColumn } from '@/components/ui/layout/one-column'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { newFormKey } from '@/lib/form/form-key'
import { localityToSee } from '@/lib/locality/queries/locality'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitAreaClosed, submitAreaName } from './action'

type AreaPageProps = {
  params: Promise<{ localityId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** One area: what it is called, and whether it can be chosen. */
export default async function AreaPage({ params, searchParams }: AreaPageProps) {
  const [{ localityId }, { done }] = await Promise.all([params, searchParams])
  const area = await ask(localityToSee, { localityId })
  return (
    <>
      <PageHeader
        title={area.name}
        breadcrumbs={[
          { label: 'Administration', href: paths.administration() },
          { label: 'Areas', href: paths.localities() },
          { label: area.name },
        ]}
      />
      <OneColumn>
        {done === 'renamed' && <NotificationBanner saved="It has its new name in every team and family" />}
        {done === 'saved' && (
          <NotificationBanner
            saved={area.isClosed ? 'It is closed: nobody can choose it now' : 'It can be chosen again'}
          />
        )}
        <Sheet title="What it is called">
          <Form
            action={submitAreaName}
            formKey={newFormKey()}
            pageTitle="Area"
            hidden={{ localityId }}
            submit="Save the name"
          >
            <TextField
              name="name"
              label="Name of the area"
              hint="It changes in every team and family at once"
              width="half"
              defaultValue={area.name}
            />
          </Form>
        </Sheet>
        <Sheet title={area.isClosed ? 'It is closed' : 'Close it'}>
          <p className="mb-4 text-form">
            {area.isClosed
              ? 'Nobody can choose it. Teams and families that have it keep it.'
              : 'Nobody can choose it after that. Teams and families that have it keep it.'}
          </p>
          <Form
            action={submitAreaClosed}
            formKey={newFormKey()}
            hidden={{ localityId, closed: area.isClosed ? 'no' : 'yes' }}
            idPrefix="closed-"
          >
            <div>
              <Button look="secondary">{area.isClosed ? 'Open it again' : 'Close this area'}</Button>
            </div>
          </Form>
        </Sheet>
      </OneColumn>
    </>
  )
}
