import type { CaseFacts } from './case'
import type { Rung } from './outcome'
import type { ReadSign, ReadStrength, ReadyGuidance } from './ready-guidance'
import { bitsIn, TRAIT } from './trait'

/** Everything the rules ask of a case, counted once. Nothing here decides anything. */
export interface Picture {
  readonly facts: CaseFacts
  readonly ready: ReadyGuidance
  /** In catalogue order, without repeats. */
  readonly signs: readonly ReadSign[]
  readonly strengths: readonly ReadStrength[]
  readonly unborn: boolean
  /** Null when unborn or not known. */
  readonly age: number | null
  readonly adult: boolean
  /** Early help reaches this age here. */
  readonly withinEarlyHelp: boolean
  /** R13: recorded, or counted from the signs of child and family when not known. */
  readonly needs: number
  readonly needsKnown: boolean
  /** Infinite when not known: an unknown is not a no. */
  readonly agencies: number
  readonly agenciesKnown: boolean
  readonly unseen: boolean
  /** Open under a child in need, protection or care plan that is not ending. */
  readonly openPlan: boolean
  readonly steppingDown: boolean
  /** How many signs at each level, and at level 4 by route. */
  readonly level1: number
  readonly level2: number
  readonly level3: number
  readonly childInNeed: number
  readonly eitherRoute: number
  readonly protection: number
  readonly under13: number
  readonly raisedTo: Rung
  readonly today: boolean
  /** Bits: see `trait.ts`. "Serious" counts level 3 and 4 only. */
  readonly traits: number
  readonly seriousTraits: number
  readonly level3Traits: number
  readonly level3Domains: number
  /** Parts of life with a worry at level 2 or above. */
  readonly worryDomains: number
  readonly trio: number
  readonly seriousTrio: number
  /** Supporting Families areas touched by signs at level 2 or above. */
  readonly areas: number
  /** Signs of surface agreement other than those that are themselves level 4. */
  readonly otherSurfaceAgreement: boolean
  /** R36: strengths may be given weight. */
  readonly strengthsStand: boolean
  readonly ownPlan: boolean
  /** R35: worries at level 2, and at level 3, that no strength answers. */
  readonly unanswered2: number
  readonly unanswered3: number
}

class UnknownId extends Error {}

/** @throws UnknownId when a sign or strength is not in the catalogue (P12: rejected loudly) */
export function pictureOf(facts: CaseFacts, ready: ReadyGuidance): Picture {
  const signs = inOrder(facts.indicatorIds, ready.signs, 'sign')
  const strengths = inOrder(facts.protectiveIds, ready.strengths, 'strength')
  const unborn = facts.unborn === true
  const age = unborn ? null : (facts.ageYears ?? null)
  const adult = age !== null && age >= 18
  const { ages } = ready.guidance

  let level1 = 0
  let level2 = 0
  let level3 = 0
  let childInNeed = 0
  let eitherRoute = 0
  let protection = 0
  let under13 = 0
  let raisedTo: Rung = 0
  let today = false
  let traits = 0
  let seriousTraits = 0
  let level3Traits = 0
  let level3Domains = 0
  let worryDomains = 0
  let trio = 0
  let seriousTrio = 0
  let areas = 0
  let otherSurfaceAgreement = false
  for (const each of signs) {
    traits |= each.traits
    trio |= each.trio
    if (each.level === 1) {
      level1 += 1
      continue
    }
    worryDomains |= each.domainBit
    areas |= each.areas
    if (each.level === 2) level2 += 1
    else {
      seriousTraits |= each.traits
      seriousTrio |= each.trio
    }
    if (each.level === 3) {
      level3 += 1
      level3Traits |= each.traits
      level3Domains |= each.domainBit
    }
    const { reading } = each
    if (each.level === 4) {
      if (reading.trigger === true || reading.route === 's47') protection += 1
      else if (reading.route === 's17') childInNeed += 1
      else eitherRoute += 1
      if (reading.today === true) today = true
    } else if ((each.traits & TRAIT.surfaceAgreement) !== 0) otherSurfaceAgreement = true
    if (reading.statutoryUnder13 === true && age !== null && age < 13) under13 += 1
    if (
      reading.raised !== undefined &&
      isRaised(reading.raised, facts.send, age) &&
      each.raisedTo > raisedTo
    ) {
      raisedTo = each.raisedTo
    }
  }

  // R35: a strength answers worries in its own part of life; one about working together answers one more.
  let answers2 = 0
  let answers3 = 0
  let answersOutside = 0
  let together = 0
  let ownPlan = false
  for (const each of strengths) {
    answers2 |= each.answers2
    answers3 |= each.answers3
    if (!each.fromParents) answersOutside |= each.answers3
    if (each.engagement) together = 1
    if (each.strength.id === 'p-family-own-plan') ownPlan = true
  }
  let left2 = 0
  let left3 = 0
  let leftOutside = 0
  for (const each of signs) {
    if (each.level === 2 && (answers2 & each.domainBit) === 0) left2 += 1
    if (each.level === 3) {
      if ((each.traits & TRAIT.outsideHome) !== 0) {
        if ((answersOutside & each.domainBit) === 0) leftOutside += 1
      } else if ((answers3 & each.domainBit) === 0) left3 += 1
    }
  }

  const needsKnown = facts.unmetNeeds !== undefined
  const agenciesKnown = facts.agenciesNeeded !== undefined
  const seen = unborn || facts.childSeen === true
  const steppingDown = facts.stepDownFrom !== undefined && facts.stepDownFrom !== null
  const plan = facts.currentPlan
  return {
    facts,
    ready,
    signs,
    strengths,
    unborn,
    age,
    adult,
    withinEarlyHelp:
      age === null || age < ages.below.value || (facts.send !== false && age < ages.belowWithSend.value),
    needs: facts.unmetNeeds ?? Math.max(1, bitsIn(worryDomains)),
    needsKnown,
    agencies: facts.agenciesNeeded ?? Number.POSITIVE_INFINITY,
    agenciesKnown,
    unseen: !seen,
    openPlan: (plan === 'cin' || plan === 'cp' || plan === 'looked-after') && !steppingDown,
    steppingDown,
    level1,
    level2,
    level3,
    childInNeed,
    eitherRoute,
    protection,
    under13,
    raisedTo,
    today,
    traits,
    seriousTraits,
    level3Traits,
    level3Domains,
    worryDomains,
    trio,
    seriousTrio,
    areas,
    otherSurfaceAgreement,
    strengthsStand:
      seen &&
      (facts.engagement === 'good' || facts.engagement === 'mixed') &&
      (traits & TRAIT.surfaceAgreement) === 0,
    ownPlan,
    unanswered2: Math.max(0, left2 - together),
    unanswered3: leftOutside + Math.max(0, left3 - together),
  }
}

function isRaised(
  raised: { readonly underAge: number; readonly orSend: boolean },
  send: boolean | undefined,
  age: number | null,
): boolean {
  // An unborn child, or one whose age nobody knows, counts as young: an unknown is not a no.
  return age === null || age < raised.underAge || (raised.orSend && send === true)
}

/** P12: a set. Sorted by place in the catalogue, repeats dropped. */
function inOrder<T extends { readonly place: number }>(
  ids: readonly string[],
  known: ReadonlyMap<string, T>,
  what: string,
): readonly T[] {
  const found: T[] = []
  for (const id of ids) {
    const each = known.get(id)
    if (each === undefined) throw new UnknownId(`“${id}” is not the id of a ${what} in the catalogue`)
    let at = found.length
    while (at > 0 && placeAt(found, at - 1) > each.place) at -= 1
    if (at > 0 && placeAt(found, at - 1) === each.place) continue
    if (at === found.length) found.push(each)
    else found.splice(at, 0, each)
  }
  return found
}

function placeAt(found: readonly { readonly place: number }[], at: number): number {
  return found[at]?.place ?? -1
}
