import type { Metadata } from 'next'
import { BlankPart } from '@/components/assessment/blank-part/blank-part'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { assessmentTasks } from '@/lib/assessment/queries/assessment-tasks'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { PrintButton } from '../../../family-copy/print-button'

export const metadata: Metadata = { title: 'A blank copy' }

type BlankPage = { params: Promise<{ familyId: string; assessmentId: string }> }

/** The assessment with nothing written in it, for a kitchen table with no signal. */
export default async function BlankAssessmentPage({ params }: BlankPage) {
  const { familyId, assessmentId, familyName, parts } = await ask(assessmentTasks, await params)
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title="A blank copy to write on"
          breadcrumbs={[
            { label: familyWords(familyName), href: paths.family(familyId) },
            { label: 'Early help assessment', href: paths.assessment(familyId, assessmentId) },
            { label: 'A blank copy' },
          ]}
          subtitle="Print it with your browser. It holds first names and nothing else. Type it in the same day, then shred it."
          actions={<PrintButton />}
        />
      </div>
      <OneColumn>
        <h1 className="hidden text-title print:block">Early help assessment</h1>
        <p className="text-form">
          Written with the family, in words they would use. Date: ____________ Written by:
          ______________________
        </p>
        {parts.map((part) => (
          <BlankPart key={part.id} part={part} />
        ))}
      </OneColumn>
    </>
  )
}
