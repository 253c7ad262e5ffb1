import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { mayBeGiven } from '../grants'
import { readOutside, readWorkersAround, readWorkersOf } from '../read-organisations'
import { readRecipients } from '../read-people'
import { readThings, type Thing } from '../read-things'
import { type Recipient, shareFirstWith } from '../recipient'
import { type DocumentKind, documentKinds, isWrittenFor, needsThing, type RecipientKind } from '../types'

/** Somebody a document could be for, and whether it may be given to somebody like them. */
export type PossibleRecipient = {
  id: string
  name: string
  kind: RecipientKind
  /** "School nurse, Ashmere Children’s Health", for somebody at an organisation. */
  at: string | undefined
  mayBeGiven: boolean
  /** Whom to write sharing down with before this may be given. */
  shareFirstWith: string | undefined
}

export type ForWhom = {
  familyName: string
  document: DocumentKind
  /** What it could tell of, when there is something to choose and nothing is chosen. */
  things: Thing[]
  /** What it tells of. */
  about: Thing | undefined
  /** True when it must be said which one, and that is not said yet. */
  mustChoose: boolean
  family: PossibleRecipient[]
  organisations: PossibleRecipient[]
  agencies: { id: string; name: string }[]
  /** One agency whose people are asked for. */
  chosen: { name: string; workers: PossibleRecipient[] } | undefined
}

/** Which one, and for whom: the steps before a document is made up. */
export const forWhom = query({
  name: 'disclosure.for-whom',
  input: z.strictObject({
    familyId: z.uuid(),
    document: z.enum(documentKinds),
    aboutId: z.uuid().optional(),
    agencyId: z.uuid().optional(),
  }),
  may: 'giveDocument',
  on: ({ familyId }) => family(familyId),
  audit: 'recipients-listed',
  run: async (context): Promise<ForWhom> => {
    const { tx, actor, familyId, today, input } = context
    const { document, aboutId, agencyId } = input
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const things = await readThings(context, document)
    const about = things.find(({ id }) => id === aboutId)
    if (aboutId !== undefined && !about) throw new NotFound()
    const asPossible = (recipient: Recipient) => possible(recipient, document)
    const around = await readWorkersAround(tx, familyId, actor.agencyId)
    const outside = await readOutside(tx, familyId)
    const agencies = await tx.agency.findMany({
      where: { id: { not: actor.agencyId }, workers: { some: { leftAt: null } } },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    })
    const agency = agencies.find(({ id }) => id === agencyId)
    return {
      familyName: name,
      document,
      things,
      about,
      mustChoose: needsThing(document) && !isWrittenFor(document) && !about,
      family: (await readRecipients(tx, familyId, today)).map(asPossible),
      organisations: [...around, ...outside].map(asPossible),
      agencies,
      chosen: agency && {
        name: agency.name,
        workers: (await readWorkersOf(tx, familyId, agency.id)).map(asPossible),
      },
    }
  },
})

function possible(recipient: Recipient, document: DocumentKind): PossibleRecipient {
  const { id, name, kind } = recipient
  const isOrganisation = recipient.side !== 'family'
  return {
    id,
    name,
    kind,
    at: isOrganisation ? `${recipient.role}, ${recipient.organisation}` : undefined,
    mayBeGiven: mayBeGiven(document, kind),
    shareFirstWith: shareFirstWith(recipient),
  }
}
