import 'server-only'
import type { Context } from '@/lib/operation/definition'
import type { Contents } from './contents'
import type { AboutOthers } from './documents/maker'
import type { MadeContents } from './make-contents'
import { tellsWhereToFind } from './protected'
import type { FamilyRecipient, Recipient } from './recipient'
import type { DocumentKind, InformationClass } from './types'

/** How long a second person's word holds. */
const checkedDays = 14

/** A second person was asked to look through what is written about somebody. */
type Asked =
  | { is: 'asked' }
  | { is: 'not-yet'; by: string; why: string }
  | { is: 'may-be-given'; id: string; by: string; at: Date; made: MadeContents }

/** How far a second person's look at a document has come. */
export type SecondCheck = { is: 'not-needed' } | { is: 'needed' } | Asked

/** Nobody need look through it, or somebody has and said yes. */
export function mayLeave({ is }: SecondCheck): boolean {
  return is === 'not-needed' || is === 'may-be-given'
}

/**
 * What somebody is given when they ask what is written about them needs a second person wherever lines were left out because
 * they are about others too, or the scan found somebody: what one person has read past, another may not.
 */
export function secondCheckOf(
  document: DocumentKind,
  { aboutOthers }: Pick<MadeContents, 'aboutOthers'>,
  warnings: number,
  before: Asked | undefined,
): SecondCheck {
  if (document !== 'subject-access' || (aboutOthers.length === 0 && warnings === 0))
    return { is: 'not-needed' }
  return before ?? { is: 'needed' }
}

/** The newest that was asked for this recipient and not used yet; nothing when its time is over, or they are another kind now. */
export async function readSecondCheck(
  { tx, familyId, actor, now }: Pick<Context<unknown>, 'tx' | 'familyId' | 'actor' | 'now'>,
  recipient: Recipient,
): Promise<Asked | undefined> {
  const rows = await tx.$queryRaw<
    Row[]
  >`SELECT c.id, c.answer, c.answer_why AS why, w.name AS by, c.answered_at AS "at",
      c.contents, c.left_out AS "leftOut", c.about_others AS "aboutOthers",
      c.recipient_kind = ${recipient.kind} AND c.answered_by <> ALL (${[...actor.posts]}::uuid[])
        AND c.answered_at > ${now}::timestamptz - make_interval(days => ${checkedDays}) AS usable
    FROM second_check c LEFT JOIN worker w ON w.id = c.answered_by
    WHERE c.family_id = ${familyId}::uuid AND c.recipient_person_id = ${recipient.id}::uuid
      AND NOT EXISTS (SELECT 1 FROM disclosure d WHERE d.second_check_id = c.id)
    ORDER BY c.asked_at DESC LIMIT 1`
  const [row] = rows
  if (!row) return undefined
  const { id, answer, by, at, why } = row
  if (answer === null || by === null || at === null) return { is: 'asked' }
  if (answer === 'not-yet') return { is: 'not-yet', by, why: why ?? '' }
  if (!row.usable) return undefined
  const { contents, leftOut, aboutOthers } = row
  return { is: 'may-be-given', id, by, at, made: { contents, leftOut, aboutOthers } }
}

type Row = {
  id: string
  answer: 'may-be-given' | 'not-yet' | null
  why: string | null
  by: string | null
  at: Date | null
  contents: Contents
  leftOut: InformationClass[]
  aboutOthers: AboutOthers[]
  usable: boolean | null
}

/** What was looked through then tells nothing of anybody who has been protected since. */
export function stillHolds({ contents }: MadeContents, all: readonly FamilyRecipient[]): boolean {
  if (contents.kind !== 'sheets') return false
  const isKept = tellsWhereToFind(all)
  return !contents.sheets.some(({ lines }) => lines.some(isKept))
}
