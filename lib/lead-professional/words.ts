import type { HoldingWhy } from '@/lib/episode/types'
import type { LeadStatus } from './types'

/** What the named person does, as the family and the worker are both told it (handbook 1 and 4). */
export const duties = [
  'Is the one person the family can ring, about anything in the plan.',
  'Brings the team together at family meetings, and makes sure the children are heard.',
  'Keeps one plan, written with the family, and notices when something has not happened.',
  'Tells people what the family has agreed they may know, so that nobody has to tell their story twice.',
  'Stays the named person until somebody else has said yes.',
] as const

/** It does not mean doing everything: said wherever somebody is asked. */
export const notDuties =
  'The named person does not do everybody’s work. Each action in the plan has its own owner.'

export const leadStatusWords = {
  waiting: 'Asked, not answered yet',
  'named-person': 'Named person now',
  declined: 'Could not do it',
  'taken-back': 'No longer asked',
  'handed-over': 'Was the named person',
} satisfies Record<LeadStatus, string>

/** Why somebody is looking after a family's plan, after their name. */
export const holdingWords = {
  'raised-it': 'because they first wrote down that the family might want help',
  'accepted-lead': 'because they said yes to being the named person',
  'mash-took-it': 'because the MASH is looking at a worry',
  'single-agency': 'because their agency is helping alone',
  'handed-over': 'because it was handed over to them',
} satisfies Record<HoldingWhy, string>
