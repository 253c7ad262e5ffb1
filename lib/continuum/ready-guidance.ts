import type { Sign, Strength } from './catalogue'
import type { Guidance, RuleSettings, SignReading } from './guidance/guidance'
import type { Rung } from './outcome'

/** A sign with everything the rules ask of it worked out once for one guidance. */
export interface ReadSign {
  readonly sign: Sign
  /** Its label in quotation marks. */
  readonly quoted: string
  readonly place: number
  readonly level: 1 | 2 | 3 | 4
  readonly reading: SignReading
  readonly domainBit: number
  readonly traits: number
  readonly trio: number
  readonly areas: number
  readonly raisedTo: Rung
}

export interface ReadStrength {
  readonly strength: Strength
  readonly place: number
  /** Parts of life it may answer at level 2, and at level 3. Zero when it counts only once checked. */
  readonly answers2: number
  readonly answers3: number
  readonly engagement: boolean
  readonly fromParents: boolean
}

/** The numbers a partnership may move, as plain values. */
export type PlainSettings = { readonly [K in keyof RuleSettings]: RuleSettings[K]['value'] }

/** Signs that can move a result in one way. */
export interface SignKind {
  readonly signs: readonly ReadSign[]
  /** Offer the first of them when none is near. Not for child protection: a random trigger is no help, danger is said instead. */
  readonly anyWillDo: boolean
}

/** A guidance made ready for deciding many cases. */
export interface ReadyGuidance {
  readonly guidance: Guidance
  /** The settings without their sources. */
  readonly settings: PlainSettings
  readonly signs: ReadonlyMap<string, ReadSign>
  readonly strengths: ReadonlyMap<string, ReadStrength>
  /** Signs by what they can do to a result, for finding what would change it. */
  readonly kinds: readonly SignKind[]
}
