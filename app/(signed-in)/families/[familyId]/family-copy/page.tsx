import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { PrintIcon } from '@/components/ui/icon/act'
import { Container } from '@/components/ui/layout/container'
import { Breadcrumbs } from '@/components/ui/page-header/breadcrumbs'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { familyCopy } from '@/lib/plan/queries/family-copy'
import { CopyOfPlan } from './copy-of-plan'
import './family-copy.css'
import { plainZero } from './plain-zero'

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
          Read it with the family first. Each person’s copy is made for them alone, and holds what is theirs
          to have.
        </p>
        <LinkButton look="primary" href={paths.given(familyId)} icon={<PrintIcon />}>
          Choose who it is for
        </LinkButton>
      </Container>
      <p className="hidden p-6 print:block">
        This is nobody’s copy. Choose who it is for, then print theirs.
      </p>
      <Container className="pb-12 print:hidden">
        <div className={plainZero.variable}>
          <CopyOfPlan copy={copy} />
        </div>
      </Container>
    </>
  )
}
