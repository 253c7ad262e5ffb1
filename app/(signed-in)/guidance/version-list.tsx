import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import type { VersionLine } from '@/lib/guidance/queries/versions'
import { paths } from '@/lib/paths'
import { StandingChip } from './standing-chip'

/** Versions of the guidance, each with when it applies, what it changed and the two people who made it so. */
export function VersionList({
  title,
  versions,
  none,
}: {
  title: string
  versions: readonly VersionLine[]
  none?: string
}) {
  if (versions.length === 0 && !none) return null
  return (
    <Sheet title={title} flush>
      {versions.length === 0 && <NothingHere>{none}</NothingHere>}
      <ul>
        {versions.map((line) => (
          <li
            key={line.versionId}
            className="flex flex-wrap items-center justify-between gap-x-5 gap-y-1 border-t border-rule-soft px-4 py-3 tablet:px-5"
          >
            <div className="min-w-0 grow basis-80">
              <a href={paths.guidanceVersion(line.versionId)} className="text-sub font-link">
                {nameOf(line)}
              </a>
              {line.what && <p className="max-w-prose">{line.what}</p>}
              <p className="text-small text-ink-soft">{whoMadeIt(line)}</p>
            </div>
            <StandingChip status={line.status} />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function nameOf({ status, effectiveFrom, effectiveTo, changedAt }: VersionLine): string {
  if (status === 'draft' || status === 'put-away' || !effectiveFrom)
    return `Draft, last changed ${dayWords(dayFromInstant(changedAt))}`
  if (status === 'proposed') return `To begin on ${dayWords(effectiveFrom)}`
  const until = effectiveTo ? ` to ${dayWords(addDays(effectiveTo, -1))}` : ''
  return `From ${dayWords(effectiveFrom)}${until}`
}

function whoMadeIt({ draftedBy, publishedBy }: VersionLine): string {
  if (!draftedBy) return 'Came with Alongside'
  return publishedBy ? `Written by ${draftedBy}, published by ${publishedBy}` : `Written by ${draftedBy}`
}
