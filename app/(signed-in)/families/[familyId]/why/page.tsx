import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { whyICanSee } from '@/lib/access/queries/why-i-can-see'
import { dayWords, instantWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Why can I see this?' }

/** Why one can see a family, and what that lets one do. */
export default async function WhyPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const view = await ask(whyICanSee, { familyId })
  return (
    <>
      <PageHeader
        title="Why can I see this?"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'Why can I see this?' },
        ]}
        subtitle="If the family asks you, these are the words to use."
      />
      <MainAndSide side={<KnowThem familyId={familyId} mayViewWhoLooked={view.mayViewWhoLooked} />}>
        <Sheet title="Because" flush>
          <ul>
            {view.reasons.map(({ why, since, until }) => (
              <li key={`${why} ${since}`} className="border-t border-rule-soft px-4 py-3 tablet:px-5">
                <p className="text-form font-link">{why}</p>
                <p className="text-small text-ink-soft">
                  Since {dayWords(since)}
                  {until && `, until ${instantWords(until)}`}
                </p>
              </li>
            ))}
          </ul>
        </Sheet>
        {view.isRestricted && (
          <Sheet title="This record is restricted">
            <p className="text-form">
              Only people named can know of this family, and you are one of them. For everybody else who works
              here it does not exist.
            </p>
          </Sheet>
        )}
        <Sheet title="So you can">
          <Things words={view.may} />
        </Sheet>
        {view.mayNot.length > 0 && (
          <Sheet title="You cannot">
            <Things words={view.mayNot} />
          </Sheet>
        )}
      </MainAndSide>
    </>
  )
}

function Things({ words }: { words: readonly string[] }) {
  return (
    <ul className="ms-5 list-disc text-form">
      {words.map((what) => (
        <li key={what}>{what}</li>
      ))}
    </ul>
  )
}

function KnowThem({ familyId, mayViewWhoLooked }: { familyId: string; mayViewWhoLooked: boolean }) {
  return (
    <>
      <Sheet title="You know this family outside work?" quiet>
        <p className="mb-3">
          Then you should not see this record, however little you would look. Say so, and it closes for you at
          once.
        </p>
        <LinkButton href={paths.familyKnown(familyId)}>I know this family</LinkButton>
      </Sheet>
      {mayViewWhoLooked && (
        <Sheet title="Everybody else" quiet>
          <a href={paths.familyWhoLooked(familyId)}>Who can see this family, and who has</a>
        </Sheet>
      )}
    </>
  )
}
