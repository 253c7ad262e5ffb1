import type { FindProblem } from './find-form'
import type { Closeness } from './match'
import type { NamePiece } from './matched-letters'

/** One person found, with what the page shows and no more. */
export type FoundPerson = {
  personId: string
  familyId: string
  name: NamePiece[]
  plainName: string
  familyName: string
  /** Birth, and school and where they live; nothing for those who may only know that the family is being helped. */
  born: string | undefined
  whereabouts?: string | undefined
  knownTo: { who: string; words: string }[]
  closeness: Closeness
  reasons: string[]
}

export type FindResult =
  | { kind: 'problems'; problems: FindProblem[] }
  | { kind: 'found'; soughtInWords: string; people: FoundPerson[] }
