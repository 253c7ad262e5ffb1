/**
 * What an agency may do, where a family says yes to it: each is asked, answered and taken back by itself. The list is
 * closed: a purpose is here only when something follows from it (docs/decisions/0013-a-yes-is-for-something.md).
 */
export const purposes = ['know', 'work', 'ask'] as const
export type Purpose = (typeof purposes)[number]

/** What an answer says of one agency for one purpose. A purpose that is not named was not spoken of. */
export type Saying = { agencyId: string; purpose: Purpose; mayShare: boolean }

/** An agency of one answer, by name: what it may do, and what they said no to. */
export type SaidOfAgency = {
  agencyId: string
  agency: string
  yes: readonly Purpose[]
  no: readonly Purpose[]
}

/** In words for a kitchen table. `short` heads a column; `may` follows the name of an agency. */
export const purposeWords: Record<Purpose, { label: string; short: string; hint: string; may: string }> = {
  know: {
    label: 'Know that we help, and who the named person is',
    short: 'Know',
    hint: 'A name and a phone number, and nothing else',
    may: 'may know that the family is being helped, and by whom',
  },
  work: {
    label: 'Work with us',
    short: 'Work with us',
    hint: 'If one of them is in the team: read and write the plan, the assessment and what is said at meetings. They know as well',
    may: 'may work with the family',
  },
  ask: {
    label: 'Be asked what they know, and tell us',
    short: 'Be asked',
    hint: 'They hear the names, and what we need to know. They see nothing here',
    may: 'may be asked what they know',
  },
}

/** Which purposes each purpose brings with it, itself among them: nobody works with a family they may not know of. */
const bringing: Record<Purpose, readonly Purpose[]> = { know: ['know'], work: ['know', 'work'], ask: ['ask'] }

/**
 * What is written down for an agency somebody said yes to, for these purposes: yes to each and to what it brings
 * with it, and no to the rest. They were asked how far, so the rest is not left open for somebody else to say yes to.
 */
export function yesTo(agencyId: string, chosen: readonly Purpose[]): Saying[] {
  const yes = new Set(chosen.flatMap((purpose) => bringing[purpose]))
  return purposes.map((purpose) => ({ agencyId, purpose, mayShare: yes.has(purpose) }))
}

/** "Not with them": a no to everything. */
export function notWith(agencyId: string): Saying[] {
  return purposes.map((purpose) => ({ agencyId, purpose, mayShare: false }))
}

/** What is left of an answer once some of its yeses are taken back, and whatever cannot stand without them. */
export function without(said: readonly Saying[], takenBack: readonly Omit<Saying, 'mayShare'>[]): Saying[] {
  const isTakenBack = ({ agencyId, purpose }: Saying) =>
    takenBack.some((one) => one.agencyId === agencyId && bringing[purpose].includes(one.purpose))
  return said.map((saying) => (isTakenBack(saying) ? { ...saying, mayShare: false } : saying))
}

/** A saying as a statement reads it, with the agency's name. */
export type NamedSaying = Saying & { agency: string }

export function saidByName(said: readonly NamedSaying[]): SaidOfAgency[] {
  return saidOfAgencies(said, (id) => said.find(({ agencyId }) => agencyId === id)?.agency ?? '')
}

/** What was said of each agency, by name: what it may do, and what it may not. */
export function saidOfAgencies(
  says: readonly Saying[],
  nameOf: (agencyId: string) => string,
): SaidOfAgency[] {
  const ids = [...new Set(says.map(({ agencyId }) => agencyId))]
  const of = (agencyId: string, mayShare: boolean) =>
    purposes.filter((purpose) =>
      says.some((one) => one.agencyId === agencyId && one.purpose === purpose && one.mayShare === mayShare),
    )
  return ids
    .map((agencyId) => ({
      agencyId,
      agency: nameOf(agencyId),
      yes: of(agencyId, true),
      no: of(agencyId, false),
    }))
    .toSorted((a, b) => a.agency.localeCompare(b.agency, 'en'))
}
