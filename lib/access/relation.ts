/** Why somebody may see a family: each kind of row in family_access. */
export const relations = [
  'recorded-it',
  'holder',
  'lead-professional',
  'team-member',
  'action-owner',
  'agreed-agency',
  'knowing-agency',
  'manages-holder',
  'triage',
  'hub',
  'emergency',
] as const

export type Relation = (typeof relations)[number]

/** In words a family could be read. `they` is a name or an agency. */
export const relationWords: Record<Relation, (they: string) => string> = {
  'recorded-it': (they) => `${they} wrote down that the family might want help`,
  holder: (they) => `${they} is looking after the family’s plan for now`,
  'lead-professional': (they) => `${they} is the family’s named person`,
  'team-member': (they) => `${they} is in the team around the family`,
  'action-owner': (they) => `${they} said they would do something in the plan`,
  'agreed-agency': (they) => `The family agreed we could work with ${they}, or we had to and wrote down why`,
  'knowing-agency': (they) =>
    `The family agreed that ${they} may know they are being helped and by whom, and no more; or we had to tell them that, and wrote down why`,
  'manages-holder': (they) => `${they} manages the named person`,
  triage: (they) => `${they} was asked to look at a worry about a child`,
  hub: (they) => `${they} helps find the right support`,
  emergency: (they) => `${they} opened this record in an emergency, for four hours at most`,
}
