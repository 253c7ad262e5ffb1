import type { PartLine } from '@/lib/assessment/types'
import { OtherParts } from './other-parts'

export const title = 'A child’s other parts'

const part = (id: string, topic: PartLine['topic'], more: Partial<PartLine> = {}): PartLine => ({
  id,
  topic,
  person: { personId: 'maisie', fullName: 'Maisie Reid' },
  status: 'to-do',
  lastBy: undefined,
  lastOn: undefined,
  writing: undefined,
  clashId: undefined,
  ...more,
})

const parts = [
  part('1', 'own-words', { status: 'done' }),
  part('2', 'health', { status: 'half-done', writing: { name: 'Amina Yusuf', jobTitle: 'Health visitor' } }),
  part('3', 'learning', { clashId: 'c1' }),
  part('4', 'feelings-and-behaviour'),
  part('5', 'family-and-friends'),
]

export const examples = {
  'beside one of them': (
    <OtherParts familyId="f" assessmentId="a" part={part('4', 'feelings-and-behaviour')} parts={parts} />
  ),
}
