import { LevelBadge } from '@/components/continuum/level-badge/level-badge'
import { ReasonTable } from '@/components/continuum/reason-table/reason-table'
import { FoldingSheet } from '@/components/ui/disclosure/disclosure'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import { day } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import type { ChildAnswer, SuggestionView } from '@/lib/decision/decision-view'
import type { Evidence } from '@/lib/decision/evidence'
import { paths } from '@/lib/paths'

type WhyProps = {
  ids: { familyId: string; contactId: string }
  suggestion: SuggestionView
  evidence: Evidence[]
}

/** Everything written, with where it points; and each child's answer in plain sentences with their sources. */
export function Why({ ids, suggestion, evidence }: WhyProps) {
  return (
    <>
      <Sheet title="Why" note="Every reason comes from something you or the team wrote" flush>
        {evidence.length === 0 ? (
          <NothingHere>
            Nothing is written yet.{' '}
            <a href={paths.contactFacts(ids.familyId, ids.contactId)}>Write what you see</a>
          </NothingHere>
        ) : (
          <ReasonTable reasons={evidence.map((each) => rowOf(ids, each))} />
        )}
      </Sheet>
      {suggestion.children.map((child, at) => (
        <FoldingSheet
          key={child.id}
          title={
            suggestion.children.length > 1
              ? `How the guidance reads it for ${child.name}`
              : 'How the guidance reads it'
          }
          standing={child.localName}
          opened={at === 0}
        >
          <Answer child={child} />
        </FoldingSheet>
      ))}
    </>
  )
}

function rowOf({ familyId, contactId }: WhyProps['ids'], each: Evidence) {
  return {
    number: each.number,
    what: each.detail ? `${each.what}: ${each.detail}` : each.what,
    source: {
      label: each.whose,
      href: paths.contactFactsOf(familyId, contactId, each.personId),
      ...(each.by && each.on && { detail: `${each.by}, ${dayWords(day(each.on))}` }),
    },
    clause: each.says,
    pointsTo: each.pointsTo,
  }
}

function Answer({ child }: { child: ChildAnswer }) {
  return (
    <div className="flex flex-col gap-4">
      <LevelBadge level={child.level} />
      <ul className="flex flex-col gap-3">
        {child.reasons.map(({ rule, says, source, basis }) => (
          <li key={rule} className="border-t border-rule-soft pt-3">
            <p className="max-w-prose">{says}</p>
            <p className="text-small text-ink-soft">
              {rule}. {source} ({basis})
            </p>
          </li>
        ))}
      </ul>
      {child.setAside.length > 0 && (
        <div>
          <h3 className="text-sub">Looked at, and set aside</h3>
          <ul className="ms-5 mt-1 list-disc">
            {child.setAside.map(({ what, why }) => (
              <li key={`${what}${why}`}>
                <strong className="font-bold">{what}:</strong> {why}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
