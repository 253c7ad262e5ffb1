import 'server-only'
import { createHash } from 'node:crypto'
import { canonicalJson } from '@/lib/continuum/canonical-json'
import type { Context } from '@/lib/operation/definition'
import { invalid } from '@/lib/operation/refusal'
import type { Contents } from './contents'
import { wholeOf } from './contents'
import { classesFor, mayBeGiven } from './grants'
import { readContents } from './read-contents'
import { type Recipient, readOutsiders, readRecipient } from './read-people'
import { type ReleaseState, releaseState } from './release'
import type { InformationClass, MadeDocument } from './types'
import { type Warning, warningsFor } from './warnings'
import { recipientWords } from './words'

/** A document made up for somebody, before anybody has given it. */
export type Prepared = {
  recipient: Recipient
  contents: Contents
  /** Of the contents: what is given must be what was looked at. */
  digest: string
  leftOut: InformationClass[]
  warnings: Warning[]
  release: ReleaseState
}

type Asked = Pick<Context<unknown>, 'tx' | 'actor' | 'familyId' | 'today' | 'now'>

/** Makes up a document for one person of the family. Throws when nothing may be given to somebody like them. */
export async function prepare(
  context: Asked,
  document: MadeDocument,
  personId: string,
  upTo?: string,
): Promise<Prepared> {
  const { tx, familyId, today, actor, now } = context
  const { recipient, all } = await readRecipient(tx, familyId, personId, today)
  if (!mayBeGiven(document, recipient.kind))
    throw invalid(
      '',
      `This cannot be given to ${recipient.called} (${recipientWords[recipient.kind].toLowerCase()})`,
    )
  const contents = await readContents(context, document, recipient, all, upTo)
  const classes = classesFor(document, recipient.kind)
  return {
    recipient,
    contents,
    digest: createHash('sha256')
      .update(canonicalJson(JSON.parse(JSON.stringify(contents))))
      .digest('hex'),
    leftOut: wholeOf[document].filter((one) => !classes.includes(one)),
    warnings: warningsFor(contents, recipient, all, await readOutsiders(tx, familyId)),
    release: recipient.address?.isProtected
      ? await releaseState(tx, {
          familyId,
          addressId: recipient.address.id,
          personId,
          giver: actor.workerId,
          now,
        })
      : 'none',
  }
}
