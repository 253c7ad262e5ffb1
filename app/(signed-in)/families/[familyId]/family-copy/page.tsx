import type { Metadata } from 'next'
import { Container } from '@/components/ui/layout/container'
import { Breadcrumbs } from '@/components/ui/page-header/breadcrumbs'
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
      <Container className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4 print:hidden">
        <Breadcrumbs
          crumbs={[
            { label: familyWords(copy.familyName), href: paths.family(familyId) },
            { label: 'Plan', href: paths.plan(familyId) },
            { label: 'The family’s copy' },
          ]}
        />
        <p className="grow basis-80 text-ink-soft">
          Read it with the family before you print it. Print with the button, or with Ctrl and P.
        </p>
        <PrintButton />
      </Container>
      <Container className="pb-12 print:max-w-none print:p-0">
        <div className={plainZero.variable}>
          <CopyOfPlan copy={copy} />
        </div>
      </Container>
    </>
  )
}
