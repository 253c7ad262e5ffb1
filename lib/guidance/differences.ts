import { signs } from '@/lib/continuum/catalogue'
import type { Guidance } from '@/lib/continuum/guidance/guidance'
import { OUTCOME_WORDS } from '@/lib/continuum/words'
import { entriesOf } from './entries'
import { readingWords } from './reading'
import type { Difference } from './types'

/** Everything in which two versions differ, in plain words: values and sources, readings of signs, examples. */
export function differencesBetween(before: Guidance, after: Guidance): Difference[] {
  return [
    ...entryDifferences(before, after),
    ...signDifferences(before, after),
    ...exampleDifferences(before, after),
  ]
}

function entryDifferences(before: Guidance, after: Guidance): Difference[] {
  const earlier = new Map(entriesOf(before).map((entry) => [entry.path, entry]))
  return entriesOf(after).flatMap((entry) => {
    const { path: where, label } = entry
    const was = earlier.get(where)
    if (!was) return [{ where, label, before: 'Not there', after: entry.words }]
    if (was.words !== entry.words) return [{ where, label, before: was.words, after: entry.words }]
    if (was.basis === entry.basis && was.source === entry.source) return []
    return [
      {
        where,
        label: `${label} (where it comes from)`,
        before: `${was.source} [${was.basis}]`,
        after: `${entry.source} [${entry.basis}]`,
      },
    ]
  })
}

function signDifferences(before: Guidance, after: Guidance): Difference[] {
  return signs.flatMap(({ id, label }) => {
    const [was, is] = [before.signs[id], after.signs[id]]
    const words = [was, is].map((reading) => (reading ? readingWords(reading) : 'Not read'))
    const [earlier = '', later = ''] = words
    return earlier === later ? [] : [{ where: `signs.${id}`, label, before: earlier, after: later }]
  })
}

function exampleDifferences(before: Guidance, after: Guidance): Difference[] {
  const earlier = new Map(before.examples.map((example) => [example.id, example]))
  return after.examples.flatMap(({ id, story, outcome }) => {
    const was = earlier.get(id)
    if (was?.outcome === outcome) return []
    return [
      {
        where: `examples.${id}`,
        label: `Example: ${story}`,
        before: was ? OUTCOME_WORDS[was.outcome].staff : 'Not there',
        after: OUTCOME_WORDS[outcome].staff,
      },
    ]
  })
}
