import type { Metadata } from 'next'
import { Timeline } from '@/components/family/timeline/timeline'
import { TimelineKey } from '@/components/family/timeline/timeline-key'
import { LinkButton } from '@/components/ui/button/button'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayFromInstant } from '@/lib/calendar/day'
import type { Track } from '@/lib/chronology/kinds'
import { timeline } from '@/lib/chronology/queries/timeline'
import { timelineView } from '@/lib/chronology/view'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Timeline' }

type TimelinePageProps = {
  params: Promise<{ familyId: string }>
  searchParams: Promise<{ from?: string | string[]; after?: string | string[] }>
}

/** Everything that happened, newest first, on the family's line, the team's, or both. */
export default async function TimelinePage({ params, searchParams }: TimelinePageProps) {
  const [{ familyId }, { from, after }] = await Promise.all([params, searchParams])
  const track = trackOf(from)
  const page = await ask(timeline, {
    familyId,
    ...(track ? { track } : {}),
    ...(typeof after === 'string' ? { after } : {}),
  })
  const today = dayFromInstant(new Date())
  const here = paths.familyTimeline(familyId)
  return (
    <>
      <PageHeader
        title="Timeline"
        breadcrumbs={[
          { label: familyWords(page.familyName), href: paths.family(familyId) },
          { label: 'Timeline' },
        ]}
        actions={page.mayAddNote && <LinkButton href={paths.familyNote(familyId)}>Add a note</LinkButton>}
      />
      <OneColumn>
        <Sheet title={track ? shown[track] : 'Everything'} note={track && <a href={here}>Show everything</a>}>
          <TimelineKey
            hrefs={{
              family: `${here}?from=family`,
              team: `${here}?from=team`,
              together: `${here}?from=together`,
            }}
            {...(track ? { showing: track } : {})}
          />
          {page.facts.length > 0 ? (
            <Timeline entries={page.facts.map((fact) => timelineView(fact, familyId, today))} />
          ) : (
            <NothingHere>Nothing here yet.</NothingHere>
          )}
        </Sheet>
        {page.after && (
          <p>
            <a href={`${here}?${track ? `from=${track}&` : ''}after=${page.after}`}>Show what came before</a>
          </p>
        )}
      </OneColumn>
    </>
  )
}

const shown: Record<Track, string> = {
  family: 'From the family',
  team: 'From the team',
  together: 'Together',
}

function trackOf(from: string | string[] | undefined): Track | undefined {
  return from === 'family' || from === 'team' || from === 'together' ? from : undefined
}
