import type { Context } from '@/lib/operation/definition'
import type { Part } from '../parts'
import type { FamilyRecipient, Recipient } from '../recipient'
import type { InformationClass } from '../types'

/** What a maker is given. It reads under row security, as whoever gives the document. */
export type Asking = Pick<Context<unknown>, 'tx' | 'actor' | 'familyId' | 'today' | 'now'> & {
  recipient: Recipient
  /** Everybody of the family. */
  all: readonly FamilyRecipient[]
  /** What the recipient is granted: so that nothing is read in vain. What may stand is not decided by makers. */
  classes: readonly InformationClass[]
  /** The meeting, the decision, the part it tells of. */
  aboutId: string | undefined
  upTo: string | undefined
}

/** Everything a document could say to anybody, each line with its class. What of it is said is decided afterwards. */
export type Made = {
  /** Who it comes from and of which day, above it all. */
  above?: [from: string, on: string]
  opening: string
  parts: Part[]
  /** What was looked at and done is told up to this entry. */
  upTo?: string | undefined
  /** What stands nowhere because it is about somebody else too, for whoever checks it. */
  aboutOthers?: AboutOthers[]
}

/** A line that is not given to somebody who asks what is written of them, and why. */
export type AboutOthers = { title: string; words: string; why: 'names-others' | 'tells-of-others' }

export type Maker = (asking: Asking) => Promise<Made>
