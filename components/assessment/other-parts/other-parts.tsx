import { DueChip } from '@/components/ui/due-chip/due-chip'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { PartLine } from '@/lib/assessment/types'
import { topicWords, whoOf } from '@/lib/assessment/words'
import { paths } from '@/lib/paths'
import { possessive } from '@/lib/person/words'
import { standingOf } from '../standing'

/** The same child's other parts, or the family's other parts, with how each stands. */
export function OtherParts({
  familyId,
  assessmentId,
  part,
  parts,
}: {
  familyId: string
  assessmentId: string
  part: PartLine
  parts: readonly PartLine[]
}) {
  const siblings = parts.filter(({ person }) => person?.personId === part.person?.personId)
  if (siblings.length < 2) return null
  return (
    <Sheet
      title={part.person ? `${possessive(whoOf(part.person))} other parts` : 'The family’s other parts'}
      quiet
    >
      <ul className="flex flex-col">
        {siblings.map((other) => (
          <li key={other.id} className="flex min-h-9 items-center justify-between gap-3 touch:min-h-11">
            {other.id === part.id ? (
              <>
                <strong className="font-link" aria-current="page">
                  {topicWords[other.topic].title}
                </strong>
                <DueChip state="half">You are here</DueChip>
              </>
            ) : (
              <>
                <a href={paths.assessmentPart(familyId, assessmentId, other.id)}>
                  {topicWords[other.topic].title}
                </a>
                <DueChip state={standingOf(other).state}>{standingOf(other).words}</DueChip>
              </>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
