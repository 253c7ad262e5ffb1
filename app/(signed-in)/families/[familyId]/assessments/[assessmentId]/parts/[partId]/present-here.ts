import type { Present } from '@/components/form/save-bar/save-bar'
import type { AssessmentPart } from '@/lib/assessment/queries/assessment-part'
import { partTitle } from '@/lib/assessment/words'
import { initials } from '@/lib/person/name'

/** Who else saved words in the last minutes: on this page first, then in other parts. */
export function presentHere({ draft, part, parts }: AssessmentPart): Present[] {
  const here = draft.contributions
    .filter(({ isWritingNow, isMe }) => isWritingNow && !isMe)
    .map(({ name }) => ({ name, initials: initials(name), doing: 'is writing on this page' }))
  const elsewhere = parts.flatMap((other) =>
    other.writing && other.id !== part.id
      ? [
          {
            name: other.writing.name,
            initials: initials(other.writing.name),
            doing: `is in ${partTitle(other)}`,
          },
        ]
      : [],
  )
  return [...here, ...elsewhere].filter(
    ({ name }, at, all) => all.findIndex((other) => other.name === name) === at,
  )
}
