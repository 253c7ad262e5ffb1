/** Kinds of work a worker may do. What kind says nothing about which families. */
export const works = ['practitioner', 'hub', 'mash', 'manager', 'administrator'] as const

/** A link for somebody to set a password by, as an administrator hands it over. */
export type LinkToHandOver = {
  name: string
  purpose: 'invitation' | 'new-password'
  /** The whole address. Whoever has it can become this person here, until it is used or runs out. */
  address: string
  expiresAt: Date
}
