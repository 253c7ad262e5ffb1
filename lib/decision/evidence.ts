import { signNamed } from '@/lib/continuum/catalogue'
import type { Guidance } from '@/lib/continuum/guidance/guidance'
import { LEVELS, type Level } from '@/lib/continuum/outcome'
import { firstName } from '@/lib/person/name'
import { labelOf } from './label-of'
import type { ChildSuggestion, Suggested } from './suggest'
import type { CasePicture } from './types'

/** One thing that was written, with the kind of help it points to. Numbered as on the windscreen. */
export type Evidence = {
  number: number
  what: string
  /** Whose: a child's first name, or the whole family. */
  whose: string
  detail: string | undefined
  by: string | undefined
  on: string | undefined
  says: string
  pointsTo: Level
  /** '' when it came from elsewhere than what was seen. */
  personId: string | undefined
}

type Unnumbered = Omit<Evidence, 'number'>

/** Everything written that the suggestion rests on, from least help to most, numbered. */
export function evidenceFor(
  picture: Pick<CasePicture, 'observations' | 'children'>,
  suggested: Suggested,
  guidance: Guidance,
): Evidence[] {
  const seen = picture.observations.map((each): Unnumbered => {
    const child = picture.children.find(({ id }) => id === each.personId)
    return {
      what: labelOf(each.itemId),
      whose: child ? firstName(child) : 'The whole family',
      detail: each.evidence,
      by: each.recordedBy,
      on: each.recordedOn,
      says: clauseFor(each.itemId, suggested, guidance),
      pointsTo: each.kind === 'strength' ? 'universal' : levelOfSign(each.itemId, guidance),
      personId: each.personId,
    }
  })
  const told = suggested.children.flatMap((child) => circumstanceEvidence(child, guidance))
  return [...seen, ...told]
    .sort((a, b) => LEVELS.indexOf(a.pointsTo) - LEVELS.indexOf(b.pointsTo))
    .map((each, at) => ({ number: at + 1, ...each }))
}

/** The kind of help the guidance reads a sign as, before age and the rest of the picture. */
function levelOfSign(itemId: string, guidance: Guidance): Level {
  return LEVELS[(guidance.signs[itemId]?.level ?? 1) - 1] ?? 'universal'
}

/** Where the guidance speaks of it: the rule that rests on it, else the list of signs itself. */
function clauseFor(itemId: string, { children }: Suggested, guidance: Guidance): string {
  if (!signNamed(itemId)) return 'A strength: always shown, and weighed beside the worries'
  const reason = children.flatMap(({ answer }) => answer.reasons).find(({ from }) => from.includes(itemId))
  return sentence(reason?.source ?? guidance.signsSource.source)
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** What was answered of a child, where it points somewhere by itself. */
function circumstanceEvidence({ child, facts }: ChildSuggestion, guidance: Guidance): Unnumbered[] {
  const base = {
    whose: firstName(child),
    detail: undefined,
    by: undefined,
    on: undefined,
    personId: child.id,
  }
  const found: Unnumbered[] = []
  const { sharedHelpNeeds, sharedHelpAgencies } = guidance.settings
  if (facts.immediateDanger) {
    const says = 'Danger in the next hours goes before everything'
    found.push({ ...base, what: 'Somebody may be hurt in the next hours', says, pointsTo: 'statutory' })
  }
  if (facts.unmetNeeds !== undefined && facts.agenciesNeeded !== undefined) {
    const shared =
      facts.unmetNeeds >= sharedHelpNeeds.value && facts.agenciesNeeded >= sharedHelpAgencies.value
    found.push({
      ...base,
      what: `${counted(facts.unmetNeeds, 'need')} not met; ${counted(facts.agenciesNeeded, 'agency', 'agencies')} would have to help`,
      says: sharedHelpNeeds.source,
      pointsTo: shared ? 'multi-agency' : facts.unmetNeeds > 0 ? 'single-agency' : 'universal',
    })
  }
  if (facts.earlyHelp === 'in-progress-stuck' || facts.earlyHelp === 'in-progress-worse') {
    const how = facts.earlyHelp === 'in-progress-worse' ? 'things are getting worse' : 'nothing changes'
    const says = 'Help that is not enough is looked at again'
    found.push({ ...base, what: `Early help is going on, and ${how}`, says, pointsTo: 'multi-agency' })
  }
  return found
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
