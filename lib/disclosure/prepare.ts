import 'server-only'
import { createHash } from 'node:crypto'
import { canonicalJson } from '@/lib/continuum/canonical-json'
import type { Context } from '@/lib/operation/definition'
import { invalid } from '@/lib/operation/refusal'
import { circleOf } from './circle'
import type { Contents } from './contents'
import { classesFor, mayBeGiven } from './grants'
import { type MadeContents, makeContents } from './make-contents'
import { readOutsiders, readRecipient } from './read-people'
import type { Recipient } from './recipient'
import { type ReleaseState, releaseState } from './release'
import { readSecondCheck, type SecondCheck, secondCheckOf, stillHolds } from './second-check'
import { type DocumentKind, isWrittenFor } from './types'
import { type Warning, warningsFor } from './warnings'
import { recipientWords } from './words'

/** A document made up for somebody, before anybody has given it. */
export type Prepared = MadeContents & {
  recipient: Recipient
  /** Of the contents: what is given must be what was looked at. */
  digest: string
  warnings: Warning[]
  release: ReleaseState
  /** How far a second person's look at it has come. */
  second: SecondCheck
}

type Asked = Pick<Context<unknown>, 'tx' | 'actor' | 'familyId' | 'today' | 'now'>

/** Which document, for whom, of which thing; and how far what was looked at is told in it. */
export type Wanted = {
  document: DocumentKind
  recipientId: string
  aboutId?: string | undefined
  upTo?: string | undefined
}

/** Makes up a document for one recipient. Throws when nothing may be given to somebody like them. */
export async function prepare(context: Asked, wanted: Wanted): Promise<Prepared> {
  const { tx, familyId, today, actor, now } = context
  const { document, recipientId, aboutId, upTo } = wanted
  const { recipient, all } = await readRecipient(tx, familyId, recipientId, today)
  requireGranted(document, recipient)
  const classes = classesFor(document, recipient.kind)
  const outsiders = await readOutsiders(tx, familyId)
  const before = document === 'subject-access' ? await readSecondCheck(context, recipient) : undefined
  const isChecked = before?.is === 'may-be-given' && stillHolds(before.made, all)
  const made = isChecked
    ? before.made
    : await makeContents(document, { ...context, recipient, all, classes, aboutId, upTo })
  const warnings = warningsFor(
    made.contents,
    all,
    outsiders,
    isWrittenFor(document) ? circleOf(recipient, all) : undefined,
  )
  const address = recipient.side === 'family' ? recipient.address : undefined
  return {
    ...made,
    recipient,
    digest: digestOf(made.contents),
    warnings,
    second: secondCheckOf(
      document,
      made,
      warnings.length,
      isChecked || before?.is !== 'may-be-given' ? before : undefined,
    ),
    release: address?.isProtected
      ? await releaseState(tx, {
          familyId,
          addressId: address.id,
          personId: recipient.id,
          giver: actor.workerId,
          now,
        })
      : 'none',
  }
}

/** Throws when a document is for nobody like this recipient. */
export function requireGranted(document: DocumentKind, { kind, called }: Recipient): void {
  if (!mayBeGiven(document, kind))
    throw invalid('', `This cannot be given to ${called} (${recipientWords[kind].toLowerCase()})`)
}

function digestOf(contents: Contents): string {
  return createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(contents))))
    .digest('hex')
}
