import type { Metadata } from 'next'
import { Circumstances } from '@/components/continuum/circumstances/circumstances'
import { Button } from '@/components/ui/button/button'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { requireActor } from '@/lib/auth/actor'
import { dayFromInstant } from '@/lib/calendar/day'
import { type Picker, pickerFor } from '@/lib/decision/picker'
import { searchField } from '@/lib/explore/facts'
import { exploreView } from '@/lib/explore/view'
import { Explorer } from './explorer'
import { Ticks } from './ticks'

export const metadata: Metadata = { title: 'Explore the continuum' }

type ExplorePageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** To try facts and see how each area would answer: for learning together, and for those who keep the guidance. */
export default async function ExplorePage({ searchParams }: ExplorePageProps) {
  await requireActor()
  const answers = Object.entries(await searchParams).flatMap(([field, value]) =>
    [value ?? []].flat().map((each) => [field, each] as const),
  )
  const given = (field: string) => answers.find(([name]) => name === field)?.[1] ?? ''
  const today = dayFromInstant(new Date())
  const ticked = new Set(answers.filter(([field]) => field.endsWith('Ids')).map(([, id]) => id))
  const words = given(searchField)
  return (
    <>
      <PageHeader title="Explore the continuum">
        <OpeningSentence>
          Try facts, and see what the guidance of each area would suggest,{' '}
          <strong>where they part, and why</strong>. Make a child up: nothing here is about a real family, and
          nothing is kept.
        </OpeningSentence>
      </PageHeader>
      <Explorer first={exploreView(answers, today)} asOf={today}>
        <Ticks
          chosen={only(ticked, pickerFor('', new Set(), undefined, today))}
          rest={pickerFor(words, ticked, undefined, today)}
          words={words}
        />
        <Sheet title="A few plain questions" note="Leave open what is not known">
          <Circumstances given={given} />
        </Sheet>
        <p className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <Button size="large">See the answers</Button>
          <a href="?">Start again</a>
        </p>
      </Explorer>
    </>
  )
}

function only(ids: ReadonlySet<string>, { strengths, worries }: Picker): Picker {
  const those = (groups: Picker['worries']) =>
    groups.flatMap((group) => {
      const items = group.items.filter(({ id }) => ids.has(id))
      return items.length > 0 ? [{ ...group, items }] : []
    })
  return { strengths: those(strengths), worries: those(worries) }
}
