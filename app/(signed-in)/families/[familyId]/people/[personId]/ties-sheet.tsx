import { Sheet } from '@/components/ui/sheet/sheet'
import { yesNoWords } from '@/lib/family/member-words'
import type { PersonOfFamily } from '@/lib/family/people'
import { tieOf, tieWords } from '@/lib/family/ties'
import { paths } from '@/lib/paths'
import { firstName } from '@/lib/person/name'

/** Who somebody is to the others, and who has parental responsibility. */
export function TiesSheet({
  view: { familyId, person, others, relationships, mayChange },
}: {
  view: PersonOfFamily
}) {
  const change = paths.familyPersonRelated(familyId, person.id)
  return (
    <Sheet title="In the family" note={mayChange && others.length > 0 && <a href={change}>Change</a>}>
      {relationships.length === 0 && <p className="text-ink-soft">Not yet said how they are related.</p>}
      <ul className="flex flex-col gap-2">
        {relationships.map((tie) => {
          const other = others.find(({ id }) => id === (tie.from === person.id ? tie.to : tie.from))
          if (!other) return null
          return (
            <li key={`${tie.from} ${tie.to} ${tie.kind}`}>
              {tieWords[tieOf(tie, person.id)]} <strong className="font-link">{firstName(other)}</strong>
              {holdsIt(tie.kind) && (
                <span className="block text-small text-ink-soft">
                  Parental responsibility: {yesNoWords(tie.parentalResponsibility)}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </Sheet>
  )
}

function holdsIt(kind: string): boolean {
  return !['sibling', 'partner', 'former-partner'].includes(kind)
}
