import { reviveContents } from '@/lib/disclosure/contents'
import { fileName, fileOfGiven } from '@/lib/disclosure/file-of-given'
import type { DocumentKind, Handover } from '@/lib/disclosure/types'
import { firstName } from '@/lib/person/name'
import type { Message } from './hand-over'
import type { Waiting } from './read-waiting'
import type { Query } from './types'
import { documentMailWords, staffMailWords } from './words'

/** The whole message, made up anew each time it is tried. */
export async function compose(
  query: Query,
  { mailId, to, site }: { mailId: string; to: string; site: string },
  { kind, disclosureId, opensWith }: Waiting,
): Promise<Message> {
  const address = { id: mailId, to }
  if (kind !== 'document') return { ...address, ...staffMailWords(kind, site) }
  if (!disclosureId || !opensWith) throw new Error('A document without its words is not sent')
  const given = await readGivenDocument(query, disclosureId)
  const { reference, givenBy } = given
  return {
    ...address,
    ...documentMailWords({ giver: givenBy, called: firstName({ fullName: givenBy }), reference }),
    file: { name: fileName(reference), bytes: await fileOfGiven(given, opensWith) },
  }
}

type GivenRow = {
  document: DocumentKind
  reference: string
  recipientName: string
  handover: Handover
  contents: unknown
  givenBy: string
  givenAt: Date
}

async function readGivenDocument(query: Query, disclosureId: string) {
  const { rows } = await query<GivenRow>(
    `SELECT d.document, d.reference, d.recipient_name AS "recipientName", d.handover, d.contents, w.name AS "givenBy", d.given_at AS "givenAt"
     FROM disclosure d JOIN worker w ON w.id = d.given_by WHERE d.id = $1`,
    [disclosureId],
  )
  const [row] = rows
  if (!row) throw new Error('There is no such document')
  return { ...row, organisation: undefined, addressLines: [], contents: reviveContents(row.contents) }
}
