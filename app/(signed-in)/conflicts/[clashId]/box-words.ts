import { topics } from '@/lib/assessment/topics'
import type { Box, PartLine } from '@/lib/assessment/types'
import { boxLabel, tellingWords, whoOf } from '@/lib/assessment/words'
import { contactBoxWords } from '@/lib/contact/words'
import { letterBoxWords } from '@/lib/disclosure/letter'
import type { ClashToDecide } from '@/lib/draft/queries/clash-to-decide'
import { closureBoxWords } from '@/lib/episode/closure-types'

/** The label a box has on the page it was written on. */
export function boxWords(field: string, { kind, part }: Pick<ClashToDecide, 'kind' | 'part'>): string {
  if (kind === 'contact' && isIn(contactBoxWords, field)) return contactBoxWords[field]
  if (kind === 'closure' && isIn(closureBoxWords, field)) return closureBoxWords[field]
  if (kind === 'letter' && isIn(letterBoxWords, field)) return letterBoxWords[field]
  const [, row = '', column = ''] = /^evidence\.(\d+)\.(what|from|when)$/.exec(field) ?? []
  if (row !== '') return `How we know, line ${Number(row) + 1}: ${columns[column] ?? column}`
  if (field === 'finished') return 'This part is finished'
  if (part && isBoxOf(part, field)) return boxLabel(part.topic, field, whoOf(part.person))
  return 'What was written'
}

/** What a stored choice is called on the page. */
export function choiceWords(value: string): string {
  return { ...tellingWords, yes: 'Ticked' }[value] ?? value
}

function isIn<Box extends string>(words: Readonly<Record<Box, string>>, field: string): field is Box {
  return Object.hasOwn(words, field)
}

const columns: Record<string, string> = { what: 'what', from: 'who or where from', when: 'date' }

function isBoxOf({ topic }: PartLine, field: string): field is Box {
  return topics[topic].boxes.some((box) => box === field)
}
