import type { Line } from '../parts'
import type { FamilyRecipient } from '../recipient'

/** The first names of those who live with the children, and theirs. */
export function atHome(all: readonly FamilyRecipient[]): Line[] {
  return all
    .filter(({ kind }) => kind !== 'parent-elsewhere' && kind !== 'other-adult')
    .map(({ called }) => ({ words: called, class: 'names-at-home' }))
}
