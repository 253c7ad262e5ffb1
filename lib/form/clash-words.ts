import { diffArrays, diffWordsWithSpace } from 'diff'

/** A stretch of a text, and whether it stands in only one of two versions. */
export type Stretch = { words: string; isOnlyHere: boolean }

// Two long texts with nothing in common would keep a page waiting; then each is shown whole, as different.
const patience = { timeout: 300 }

/** Two versions of a text, each in full, with what only it says marked. */
export function differences(mine: string, theirs: string): { mine: Stretch[]; theirs: Stretch[] } {
  const changes = diffWordsWithSpace(mine, theirs, patience)
  if (changes === undefined) return { mine: whole(mine), theirs: whole(theirs) }
  return {
    mine: runs(changes.filter(({ added }) => !added).map(({ value, removed }) => stretch(value, removed))),
    theirs: runs(changes.filter(({ removed }) => !removed).map(({ value, added }) => stretch(value, added))),
  }
}

/**
 * Both versions as one text, to be tidied by a person: what both say once, and every sentence that only one of
 * them says, mine before theirs. No sentence of either is left out.
 */
export function bothTogether(mine: string, theirs: string): string {
  const same = (a: string, b: string) => a.trim() === b.trim()
  const changes = diffArrays(sentencesOf(mine), sentencesOf(theirs), { ...patience, comparator: same })
  if (changes === undefined) return joined(joined(mine, '\n\n'), theirs)
  return changes.flatMap(({ value }) => value).reduce(joined, '')
}

function joined(before: string, next: string): string {
  const isApart = before === '' || next === '' || /\s$/.test(before) || /^\s/.test(next)
  return isApart ? before + next : `${before} ${next}`
}

/** Joins what stands apart only by a space both happen to have. */
function runs(stretches: readonly Stretch[]): Stretch[] {
  const joinedUp: Stretch[] = []
  for (const [at, next] of stretches.entries()) {
    const last = joinedUp.at(-1)
    const isGap = next.words.trim() === '' && stretches[at + 1]?.isOnlyHere === true
    if (last?.isOnlyHere && (next.isOnlyHere || isGap)) last.words += next.words
    else joinedUp.push({ ...next })
  }
  return joinedUp
}

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

function sentencesOf(text: string): string[] {
  return Array.from(sentences.segment(text), ({ segment }) => segment)
}

function whole(words: string): Stretch[] {
  return words === '' ? [] : [stretch(words, true)]
}

function stretch(words: string, isOnlyHere: boolean): Stretch {
  return { words, isOnlyHere: isOnlyHere && words.trim() !== '' }
}
