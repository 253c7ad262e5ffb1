import { Form } from '@/components/form/form/form'
import { TextField } from '@/components/form/text-field/text-field'
import { DataTable } from '@/components/ui/data-table/data-table'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { newFormKey } from '@/lib/form/form-key'
import { everyLocality } from '@/lib/locality/queries/localities'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitArea } from './action'

type AreasPageProps = { searchParams: Promise<{ done?: string | string[] }> }

/** The areas of the partnership: teams and families choose from them. */
export default async function AreasPage({ searchParams }: AreasPageProps) {
  const [{ done }, areas] = await Promise.all([searchParams, ask(everyLocality, {})])
  return (
    <>
      <PageHeader
        title="Areas"
        breadcrumbs={[{ label: 'Administration', href: paths.administration() }, { label: 'Areas' }]}
        subtitle="Places as people here call them. Teams and families choose from them."
      />
      <MainAndSide
        side={
          <Sheet title="Another area" quiet>
            <Form action={submitArea} formKey={newFormKey()} pageTitle="Areas" submit="Add the area">
              <TextField name="name" label="Name of the area" hint="As families call it" />
            </Form>
          </Sheet>
        }
      >
        {done === 'added' && <NotificationBanner saved="The area is added" />}
        <Sheet title="Areas" count={areas.length} flush>
          {areas.length === 0 ? (
            <NothingHere>No areas yet. Add the first one here.</NothingHere>
          ) : (
            <DataTable
              caption="Areas"
              columns={[
                { heading: 'Area' },
                { heading: 'Teams', align: 'end' },
                { heading: 'Can be chosen' },
              ]}
              rows={areas.map(({ id, name, teams, isClosed }) => ({
                id,
                cells: [
                  <a key="name" href={paths.locality(id)} className="font-link">
                    {name}
                  </a>,
                  String(teams),
                  isClosed ? 'No, it is closed' : 'Yes',
                ],
              }))}
            />
          )}
        </Sheet>
      </MainAndSide>
    </>
  )
}
