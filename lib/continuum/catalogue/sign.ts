/** The three sides of the assessment framework, and harm outside the home. */
export const SIDES = ['child', 'parenting', 'family-environment', 'contextual'] as const
export type Side = (typeof SIDES)[number]

export const DOMAINS = [
  'health',
  'education',
  'emotional-behavioural',
  'identity',
  'family-social-relationships',
  'social-presentation',
  'self-care',
  'basic-care',
  'ensuring-safety',
  'emotional-warmth',
  'stimulation',
  'guidance-boundaries',
  'stability',
  'family-history-functioning',
  'wider-family',
  'housing',
  'employment',
  'income',
  'social-integration',
  'community-resources',
  'exploitation',
  'missing',
  'peers-community',
  'online',
  'beliefs-trafficking',
] as const
export type Domain = (typeof DOMAINS)[number]

/** `any` reaches from unborn to 25. */
export type AgeBand = 'any' | 'unborn' | '0-4' | '12-17' | '18-25'

/** One thing a practitioner may have seen or been told (an "indicator" in the contract). */
export interface Sign {
  readonly id: string
  readonly side: Side
  readonly domain: Domain
  readonly ageBand: AgeBand
  /** What the picker shows. */
  readonly label: string
  /** A prompt beside it. */
  readonly note: string
  /** What it is about: strands, tools, duties. Never its level. */
  readonly tags: readonly string[]
}

type SignRow = readonly [
  id: string,
  domain: Domain,
  ageBand: AgeBand,
  label: string,
  note: string,
  tags: string,
]

export function signsOf(side: Side, rows: readonly SignRow[]): readonly Sign[] {
  return rows.map(([id, domain, ageBand, label, note, tags]) => ({
    id,
    side,
    domain,
    ageBand,
    label,
    note,
    tags: tags === '' ? [] : tags.split(' '),
  }))
}
