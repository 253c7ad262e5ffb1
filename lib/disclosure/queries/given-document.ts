import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import type { Transaction } from '@/lib/db/transaction'
import { mailState } from '@/lib/mail/state'
import type { MailState } from '@/lib/mail/types'
import { query } from '@/lib/operation/query'
import { lettersNotInFile, type ToFile } from '../file-of-given'
import { readGiven } from '../read-given'

export type GivenDocument = ToFile & {
  familyName: string
  /** Letters that keep it from being made into a file; none as a rule. */
  lettersNotShown: string[]
  /** How far it has come by e-mail. */
  mail?: GivenMail
}

/** To whom it went by e-mail, what opens it and how far it has come. */
export type GivenMail = { to: string; opensWith: string; state: MailState }

/** A document as it was given, to print again exactly. */
export const givenDocument = query({
  name: 'disclosure.given-document',
  input: z.strictObject({ familyId: z.uuid(), disclosureId: z.uuid() }),
  may: 'giveDocument',
  on: ({ disclosureId, familyId }) => record('disclosure', disclosureId, familyId),
  audit: 'given-document-viewed',
  run: async ({ tx, familyId, input: { disclosureId } }): Promise<GivenDocument> => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const given = await readGiven(tx, disclosureId)
    const mail = given.handover === 'by-email' ? await readMail(tx, disclosureId) : undefined
    return {
      familyName: name,
      ...given,
      lettersNotShown: lettersNotInFile(given),
      ...(mail ? { mail } : {}),
    }
  },
})

type MailRow = {
  to: string
  opensWith: string
  problem: string | null
  handedAt: Date | null
  gaveUpAt: Date | null
}

async function readMail(tx: Transaction, disclosureId: string): Promise<GivenMail | undefined> {
  const rows = await tx.$queryRaw<MailRow[]>`SELECT e.address AS "to", m.opens_with AS "opensWith", m.problem,
      m.handed_at AS "handedAt", m.gave_up_at AS "gaveUpAt"
    FROM outgoing_mail m JOIN disclosure d ON d.id = m.disclosure_id JOIN email_address e ON e.id = d.email_id
    WHERE d.id = ${disclosureId}::uuid`
  return rows[0] && { to: rows[0].to, opensWith: rows[0].opensWith, state: mailState(rows[0]) }
}
