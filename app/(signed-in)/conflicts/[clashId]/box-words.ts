import { topics } from '@/lib/assessment/topics'
import type { Box, PartLine } from '@/lib/assessment/types'
import { boxLabel, tellingWords, whoOf } from '@/lib/assessment/words'

/** The label a box has on the page it was written on. */
export function boxWords(field: string, part: PartLine | undefined): string {
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

const columns: Record<string, string> = { what: 'what', from: 'who or where from', when: 'date' }

function isBoxOf({ topic }: PartLine, field: string): field is Box {
  return topics[topic].boxes.some((box) => box === field)
}
