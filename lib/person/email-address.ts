/** How it is known that an address is somebody's own. */
export const emailConfirmations = ['read-back', 'wrote-from-it'] as const
export type EmailConfirmation = (typeof emailConfirmations)[number]

export const emailConfirmationWords: Record<EmailConfirmation, string> = {
  'read-back': 'They told me and I read it back to them',
  'wrote-from-it': 'They wrote to me from it',
}

/** An address as it may stand in the record: one mailbox, plain letters, no name round it and no second one. */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && plain.test(text) && !text.includes('..')
}

const plain =
  /^[a-z0-9][a-z0-9.!#$%&'*+/=?^_`{|}~-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i

/** Somebody's e-mail address in a family's record, and whether it may be written to. */
export type EmailOfPerson = {
  id: string
  address: string
  isConfirmed: boolean
  isProtected: boolean
  /** Others of the family who have the same address: they can see that something came. */
  alsoOf: string[]
}
