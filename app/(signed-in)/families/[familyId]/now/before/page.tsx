import type { Metadata } from 'next'
import { EarlierList } from '@/components/family/earlier-list/earlier-list'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { familyEarlier } from '@/lib/family/queries/family-earlier'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'What was written before' }

/** What the top of a family's record said before it was changed, and who changed it. */
export default async function WrittenBeforePage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const { familyName, earlier } = await ask(familyEarlier, { familyId })
  return (
    <>
      <PageHeader
        title="What was written before"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'What was written before' },
        ]}
        subtitle="Nothing written about a family is lost when it is changed. The newest change comes first."
      />
      <OneColumn>
        <Sheet title="What is happening now, and good to know" flush={earlier.length === 0}>
          {earlier.length > 0 ? (
            <EarlierList earlier={earlier} />
          ) : (
            <NothingHere>Nothing has been changed yet: what you see is what was first written.</NothingHere>
          )}
        </Sheet>
      </OneColumn>
    </>
  )
}
