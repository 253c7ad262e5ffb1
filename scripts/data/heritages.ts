import { weighted } from './random'

/** Where a family's names come from. Shares resemble a town in the West Midlands; the people are invented. */
export type Heritage =
  | 'english'
  | 'pakistani'
  | 'bangladeshi'
  | 'indian'
  | 'polish'
  | 'romanian'
  | 'caribbean'
  | 'african'

export const aHeritage = weighted<Heritage>([
  ['english', 62],
  ['pakistani', 10],
  ['bangladeshi', 4],
  ['indian', 8],
  ['polish', 4],
  ['romanian', 4],
  ['caribbean', 3],
  ['african', 5],
])

/** Ethnicity by the school census code, and the language spoken at home when it is often not English. */
export const backgrounds = {
  english: { ethnicity: 'WBRI', language: undefined },
  pakistani: { ethnicity: 'APKN', language: 'Urdu' },
  bangladeshi: { ethnicity: 'ABAN', language: 'Bengali' },
  indian: { ethnicity: 'AIND', language: 'Panjabi' },
  polish: { ethnicity: 'WOTH', language: 'Polish' },
  romanian: { ethnicity: 'WOTH', language: 'Romanian' },
  caribbean: { ethnicity: 'BCRB', language: undefined },
  african: { ethnicity: 'BAFR', language: undefined },
} satisfies Record<Heritage, { ethnicity: string; language: string | undefined }>
