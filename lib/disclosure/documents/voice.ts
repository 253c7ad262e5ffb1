import type { Recipient } from '../recipient'
import type { InformationClass } from '../types'

/** Whose words these are to a recipient: their own, when they are of the family and said them; else another’s. */
export function voiceClass(personId: string | null | undefined, recipient: Recipient): InformationClass {
  return recipient.side === 'family' && personId === recipient.id ? 'own-words' : 'words-of-others'
}

/** “Wednesdays are calm” (Rae): exact words, and who said them. */
export function saidWords(words: string, who: string | undefined): string {
  return who ? `“${words}” (${who})` : words
}
