import type { Metadata } from 'next'
import { Container } from '@/components/ui/layout/container'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { familyCopy } from '@/lib/plan/queries/family-copy'
import { CopyOfPlan } from './copy-of-plan'
import './family-copy.css'
import { plainZero } from './plain-zero'
import { PrintButton } from './print-button'

export const metadata: Metadata = { title: 'Our plan' }

/** The family's own copy, as it prints: plain words, large letters, nothing of ours. */
export default async function FamilyCopyPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const copy = await ask(familyCopy, { familyId })
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title="The family’s copy"
          breadcrumbs={[
            { label: familyWords(copy.familyName), href: paths.family(familyId) },
            { label: 'Plan', href: paths.plan(familyId) },
            { label: 'The family’s copy' },
          ]}
          subtitle="Read it with the family before you print it. Print it with your browser: Ctrl and P."
          actions={<PrintButton />}
        />
      </div>
      <Container className="pb-12 print:max-w-none print:p-0">
        <div className={plainZero.variable}>
          <CopyOfPlan copy={copy} />
        </div>
      </Container>
    </>
  )
}
