import type { Cited } from '../citation'
import type { Duration } from '../duration'
import type { Level, Outcome } from '../outcome'

/** How a partnership reads one sign of the catalogue. */
export interface SignReading {
  /** 1 everyday, 2 one agency, 3 several agencies or complex, 4 statutory. */
  readonly level: 1 | 2 | 3 | 4
  /** For level 4: child in need, child protection, or either, depending on whether significant harm is suspected. */
  readonly route?: 's17' | 's47' | 's17-or-s47'
  /** On its own calls for an immediate statutory request, whatever else is ticked. */
  readonly trigger?: true
  /** Cannot wait for the usual clock: somebody must hear of it today. */
  readonly today?: true
  /** Under 13 the same sign is child protection. */
  readonly statutoryUnder13?: true
  /** In a younger child, or one with SEND, the sign holds the result up to at least this outcome. */
  readonly raised?: {
    readonly underAge: number
    readonly orSend: boolean
    readonly to: 'multi-agency' | 'targeted'
  }
}

/** The numbers a partnership may move. */
export interface RuleSettings {
  /** R10: unmet needs, and agencies, from which shared early help starts. */
  readonly sharedHelpNeeds: Cited<number>
  readonly sharedHelpAgencies: Cited<number>
  /** R9: does one agency's plan need an early help assessment as well? */
  readonly assessmentAtSingleAgency: Cited<boolean>
  /** R15 (a): level 3 signs, domains and agencies that make a case complex. */
  readonly complexSigns: Cited<number>
  readonly complexDomains: Cited<number>
  readonly complexAgencies: Cited<number>
  /** R15 (b): strands of the toxic trio at level 3. */
  readonly complexTrioStrands: Cited<number>
  /** R15 (c) to (f): agencies needed before these make a case complex. */
  readonly complexAtLeastAgencies: Cited<number>
  /** R22: where early help that is getting worse leads when a level 3 sign is present. The Family Help line moves here. */
  readonly worseLeadsTo: Cited<'targeted' | 's17'>
  /** R19: how many "section 17 or 47" signs together make reasonable cause to suspect significant harm. */
  readonly harmSignsTogether: Cited<number>
  /** P9: everyday and level 2 signs that prompt a neglect tool and a human look. */
  readonly manySmallSigns: Cited<number>
  /** R17: outcome areas that make a family eligible for Supporting Families. */
  readonly supportingFamiliesAreas: Cited<number>
  /** R33: re-referrals in 12 months at which a manager looks. */
  readonly managerLooksAtReReferrals: Cited<number>
  /** R18: does a family's request for assessment of a disabled child go to social care as a right? */
  readonly disabledRequestIsStatutory: Cited<boolean>
}

/** A worked example the guidance must keep giving the same answer to. */
export interface GuidanceExample {
  readonly id: string
  readonly story: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly outcome: Outcome
}

/**
 * One partnership's guidance, from one date. Plain data, so that a partnership copies one, edits it in the
 * app, and a decision of years ago can be replayed under its own version.
 */
export interface Guidance {
  readonly id: string
  /** The date it applies from, YYYY-MM-DD; also its name. */
  readonly version: string
  readonly versionSource: Cited<string>
  readonly partnership: string
  readonly changes: readonly { readonly on: string; readonly what: string }[]
  /** What each outcome is called here. */
  readonly localNames: Readonly<Record<Outcome, Cited<string>>>
  /** What each of the four levels is called here. */
  readonly levelNames: Readonly<Record<Level, Cited<string>>>
  readonly signs: Readonly<Record<string, SignReading>>
  readonly signsSource: Cited<string>
  readonly settings: RuleSettings
  /** Early help reaches children below the first age, and with SEND below the second. */
  readonly ages: { readonly below: Cited<number>; readonly belowWithSend: Cited<number> }
  /** Who may lead at the complex level, and how strongly the document says so. */
  readonly complexLead: Cited<{ readonly service: string; readonly strength: 'may' | 'often' }>
  /** How social care is asked. */
  readonly referral: Cited<{
    readonly mode: 'form' | 'conversation'
    readonly name: string
    readonly to: string
  }>
  /** The first date after each outcome. */
  readonly clocks: Readonly<Record<Outcome, Cited<Duration>>>
  /** Other dates the guidance keeps, for plans, reviews and duties. */
  readonly otherClocks: Readonly<Record<string, Cited<Duration>>>
  /** Who holds it now, at each outcome. */
  readonly holders: Readonly<Record<Outcome, Cited<string>>>
  /** Local names for services. */
  readonly services: Readonly<Record<ServiceKey, Cited<string>>>
  readonly examples: readonly GuidanceExample[]
}

export const SERVICE_KEYS = [
  'directory',
  'early-help-door',
  'front-door',
  'complex-team',
  'exploitation-team',
  'home-education-team',
  'neglect-tool',
  'panel',
] as const
export type ServiceKey = (typeof SERVICE_KEYS)[number]
