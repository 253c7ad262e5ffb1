/** What somebody found when they asked whether an address is still where they live. */
export const addressAnswers = ['still-here', 'not-sure', 'moved'] as const
export type AddressAnswer = (typeof addressAnswers)[number]

/** How it is known that somebody lives at an address. */
export const addressProofs = ['told', 'been-there'] as const
export type AddressProof = (typeof addressProofs)[number]

export const addressProofWords: Record<AddressProof, string> = {
  told: 'They told me',
  'been-there': 'I have been there',
}

/**
 * How sure it is today that somebody lives at an address. Nothing is posted to one that is not sure: making sure holds
 * for half a year, and the newest answer counts.
 */
export type AddressStanding = 'sure' | 'never' | 'long-ago' | 'doubted'

/** How sure it is, for a page that shows the address. */
export const standingWords: Record<Exclude<AddressStanding, 'sure'>, string> = {
  never: 'Nobody has made sure yet that they live here',
  'long-ago': 'Nobody has made sure for half a year that they live here',
  doubted: 'Somebody was not sure that they still live here',
}
