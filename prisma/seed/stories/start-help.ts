import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { dayFromInstant } from '@/lib/calendar/day'
import { recordAgreement } from '@/lib/consent/commands/record-agreement'
import { recordContact } from '@/lib/contact/commands/record-contact'
import type { Level } from '@/lib/continuum/outcome'
import { addObserved } from '@/lib/decision/commands/add-observations'
import { decideLevel } from '@/lib/decision/commands/decide'
import { recordCircumstances } from '@/lib/decision/commands/record-circumstances'
import { recordJudgement } from '@/lib/decision/commands/record-judgement'
import { recordFamily } from '@/lib/family/commands/record-family'
import { agencies } from '../ashmere'
import { type ByName, peopleOf } from './look-up'
import type { Moment } from './story'

type Input<Command extends { definition: { input: z.ZodType } }> = z.input<Command['definition']['input']>

export type NewFamily = Input<typeof recordFamily>
type Contact = Omit<Input<typeof recordContact>, 'familyId' | 'dangerNow' | 'childsWordsBy'> & {
  childsWordsBy?: string
}
type Seen = { of?: string; items: readonly (readonly [itemId: string, evidence: string])[] }

export type AgencyName = keyof typeof agencies
export type Known = { familyId: string; person: ByName; contactId: string }

/** Writes a family down, and why somebody thought of help. */
export async function raise(
  by: Actor,
  moment: Moment,
  family: NewFamily,
  { childsWordsBy, ...contact }: Contact,
): Promise<Known> {
  const { familyId } = await recordFamily(by, family, moment)
  const person = await peopleOf(by, familyId)
  const { contactId } = await recordContact(
    by,
    {
      familyId,
      dangerNow: false,
      ...contact,
      ...(childsWordsBy && { childsWordsBy: person(childsWordsBy) }),
    },
    moment,
  )
  return { familyId, person, contactId }
}

/** Somebody says yes, to these agencies. */
export async function agree(
  by: Actor,
  moment: Moment,
  { familyId, contactId, person }: Known,
  who: string,
  { toWhat, share }: { toWhat: string; share: readonly AgencyName[] },
): Promise<void> {
  await recordAgreement(
    by,
    {
      familyId,
      contactId,
      personId: person(who),
      answer: 'agreed',
      how: 'in-person',
      answeredOn: dayFromInstant(moment.now),
      toWhat,
      sharing: share.map((name) => ({ agencyId: agencies[name].id, purposes: ['know', 'work'] })),
    },
    moment,
  )
}

/** What was seen, of one child or of the whole family, and what is known of each child beyond that. */
export async function see(
  by: Actor,
  moment: Moment,
  { familyId, contactId, person }: Known,
  seen: readonly Seen[],
  children: Readonly<Record<string, Input<typeof recordCircumstances>['answers']>> = {},
): Promise<void> {
  for (const { of, items } of seen) {
    await addObserved(
      by,
      {
        familyId,
        contactId,
        ...(of && { personId: person(of) }),
        items: items.map(([itemId, evidence]) => ({ itemId, evidence })),
      },
      moment,
    )
  }
  for (const [name, answers] of Object.entries(children)) {
    await recordCircumstances(by, { familyId, contactId, personId: person(name), answers }, moment)
  }
}

/** Somebody says what they think before they are shown anything, then decides. */
export async function decide(
  by: Actor,
  moment: Moment,
  { familyId, contactId }: Known,
  level: Level,
  { view, reasons, whyDifferent }: { view: string; reasons: string; whyDifferent?: string },
): Promise<{ episodeId: string; assessmentId: string; suggested: string }> {
  await recordJudgement(by, { familyId, contactId, level, reasons: view }, moment)
  const different = whyDifferent ? { whyDifferent } : {}
  return decideLevel(by, { familyId, contactId, level, reasons, ...different }, moment)
}
