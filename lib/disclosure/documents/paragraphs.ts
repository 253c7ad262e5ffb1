import type { Line } from '../parts'
import type { InformationClass } from '../types'

/** A longer text as lines of one class: a paragraph each. */
export function paragraphs(text: string | null | undefined, of: InformationClass): Line[] {
  return (text ?? '')
    .split(/\n+/)
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((words) => ({ words, class: of }))
}

/** The sentences of a text, so that one that names somebody else can be left out without the rest. */
export function sentences(text: string | null | undefined): string[] {
  return (text ?? '')
    .split(/\n+|(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u)
    .map((words) => words.trim())
    .filter((words) => words !== '')
}
