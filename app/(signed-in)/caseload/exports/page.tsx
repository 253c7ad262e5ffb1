import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { DataTable } from '@/components/ui/data-table/data-table'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { OneColumn } from '@/components/ui/layout/one-column'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { instantWords, timeWords } from '@/lib/calendar/words'
import type { ExportMade } from '@/lib/caseload/exports'
import { exportsMade } from '@/lib/caseload/queries/exports-made'
import { teamLists, teamListWords } from '@/lib/caseload/team-lists'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitExport } from './action'

/** A manager’s list of families as a file, and the files made before. */
export default async function ExportsPage({
  searchParams,
}: {
  searchParams: Promise<{ done?: string | string[] }>
}) {
  const [made, { done }] = await Promise.all([ask(exportsMade, {}), searchParams])
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: 'Team', href: paths.caseload() }, { label: 'As a spreadsheet' }]}
        title="Families as a spreadsheet"
        subtitle="It holds what the list shows and no more, of the families you may see."
      />
      <OneColumn>
        {done === 'made' && (
          <NotificationBanner saved="The file is ready">
            Save it below. Keep it where only you can open it, and delete it when you no longer need it.
          </NotificationBanner>
        )}
        <Form
          action={submitExport}
          formKey={newFormKey()}
          pageTitle="Families as a spreadsheet - Team"
          submit="Make the file"
        >
          <RadioField
            name="show"
            label="Which families?"
            choices={teamLists.map((value) => ({ value, label: teamListWords[value] }))}
          />
          <p>That you made it, when and of how many families is written down.</p>
        </Form>
        <Sheet title="Files you made" count={made.length} flush>
          <Made made={made} />
        </Sheet>
      </OneColumn>
    </>
  )
}

function Made({ made }: { made: ExportMade[] }) {
  if (made.length === 0) return <NothingHere>None yet.</NothingHere>
  return (
    <DataTable
      caption="Files you made"
      columns={[
        { heading: 'When' },
        { heading: 'Which families' },
        { heading: 'How many' },
        { heading: 'Reference' },
      ]}
      rows={made.map(({ id, reference, show, families, madeAt, until }) => ({
        id,
        cells: [
          instantWords(madeAt),
          teamListWords[show],
          String(families),
          until ? (
            <a key="save" href={paths.caseloadExportFile(id)} download>
              Save {reference} <span className="text-ink-soft">until {timeWords(until)}</span>
            </a>
          ) : (
            reference
          ),
        ],
      }))}
    />
  )
}
