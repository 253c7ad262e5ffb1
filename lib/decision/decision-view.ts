import type { Action, Duty } from '@/lib/continuum/action'
import type { Guidance } from '@/lib/continuum/guidance/guidance'
import type { Level, Outcome } from '@/lib/continuum/outcome'
import { ACTION_WORDS, BASIS_WORDS, DUTY_WORDS, durationWords, OUTCOME_WORDS } from '@/lib/continuum/words'
import { firstName } from '@/lib/person/name'
import { labelOf } from './label-of'
import type { Suggested } from './suggest'

type ReasonLine = { rule: string; says: string; source: string; basis: string }

export type ChildAnswer = {
  id: string
  name: string
  level: Level
  localName: string
  reasons: ReasonLine[]
  setAside: { what: string; why: string }[]
  up: string | undefined
  down: string | undefined
  questions: string[]
}

/** What the guidance suggests, as the page says it. */
export type SuggestionView = {
  outcome: Outcome
  level: Level
  localName: string
  says: string
  owner: string
  due: string
  guidanceWords: string
  actions: { action: Action; words: string; for: string | undefined }[]
  duties: { duty: Duty; words: string; for: string | undefined }[]
  children: ChildAnswer[]
  /** Children whose answer is the family's, by name. */
  because: string[]
}

/** Turns answers into what is shown: the children whose answer decides come first. */
export function suggestionView({ family, children }: Suggested, guidance: Guidance): SuggestionView {
  const inOrder = family.children.flatMap(({ personId }) =>
    children.filter(({ child }) => child.id === personId),
  )
  const nameOf = new Map(children.map(({ child }) => [child.id, firstName(child)]))
  const names = (ids: readonly string[]) =>
    ids.length === children.length ? undefined : ids.map((id) => nameOf.get(id) ?? '').join(' and ')
  const top = inOrder[0]?.answer
  const duties = new Map<Duty, string[]>()
  for (const { child, answer } of inOrder) {
    for (const duty of answer.duties) duties.set(duty, [...(duties.get(duty) ?? []), child.id])
  }
  return {
    outcome: family.outcome,
    level: family.level,
    localName: family.localName,
    says: children.length > 1 ? family.says : '',
    owner: top?.owner ?? '',
    due: top ? durationWords(top.dueWithin) : '',
    guidanceWords: `${guidance.partnership} guidance, version ${guidance.version}`,
    actions: family.actions.map(({ action, for: whose }) => ({
      action,
      words: ACTION_WORDS[action].staff,
      for: names(whose),
    })),
    duties: [...duties].map(([duty, whose]) => ({ duty, words: DUTY_WORDS[duty], for: names(whose) })),
    because: family.because.map((id) => nameOf.get(id) ?? ''),
    children: inOrder.map(({ child, answer }) => ({
      id: child.id,
      name: firstName(child),
      level: answer.level,
      localName: answer.localName,
      reasons: answer.reasons.map(({ rule, says, source, basis }) => ({
        rule,
        says,
        source,
        basis: BASIS_WORDS[basis],
      })),
      setAside: answer.setAside.map(({ what, why }) => ({ what: labelOf(what), why })),
      up: changeWords(answer.wouldChange.up),
      down: changeWords(answer.wouldChange.down),
      questions: [...answer.questions],
    })),
  }
}

function changeWords(change: { if: string; to: Outcome } | null): string | undefined {
  return change ? `If ${change.if}: ${OUTCOME_WORDS[change.to].staff}` : undefined
}
