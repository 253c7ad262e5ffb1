import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { TextField } from '@/components/form/text-field/text-field'
import { DataTable } from '@/components/ui/data-table/data-table'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { keepingPeriods } from '@/lib/retention/queries/periods'
import { countings, yearsAllowed } from '@/lib/retention/types'
import { countingWords, yearsWords } from '@/lib/retention/words'
import { submitPeriod } from './action'

/** One period: for how many years, why, and what it was before. */
export default async function KeepingPeriodPage({ params }: { params: Promise<{ counting: string }> }) {
  const asked = (await params).counting
  const counting = countings.find((one) => one === asked)
  if (!counting) notFound()
  const { periods } = await ask(keepingPeriods, {})
  const { label, hint } = countingWords[counting]
  const { from, to } = yearsAllowed[counting]
  return (
    <>
      <PageHeader
        title={label}
        breadcrumbs={[
          { label: 'Administration', href: paths.administration() },
          { label: 'How long records are kept', href: paths.keepingPeriods() },
          { label },
        ]}
        subtitle={hint}
      />
      <OneColumn>
        <Form
          action={submitPeriod}
          formKey={newFormKey()}
          pageTitle={label}
          hidden={{ counting }}
          submit="Save the period"
          beside={<a href={paths.keepingPeriods()}>Cancel</a>}
        >
          <TextField
            name="years"
            label="For how many years?"
            hint={`From ${from} to ${to}. A shorter period makes records due that were not; two people still decide on each.`}
            inputMode="numeric"
            width="short"
            defaultValue={String(periods[counting][0]?.years ?? '')}
          />
          <TextAreaField
            name="why"
            label="Why?"
            hint="Name the decision, schedule or guidance it follows"
            height="short"
          />
        </Form>
        <Sheet title="As it was set" flush>
          <DataTable
            caption="As it was set, the newest first"
            columns={[{ heading: 'From' }, { heading: 'For' }, { heading: 'By' }, { heading: 'Why' }]}
            rows={periods[counting].map(({ on, years, by, why }, place) => ({
              id: String(place),
              cells: [by ? dayWords(on) : 'The start', yearsWords(years), by ?? 'As the product comes', why],
            }))}
          />
        </Sheet>
      </OneColumn>
    </>
  )
}
