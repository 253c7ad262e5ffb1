import type { NextWhat } from './types'

/** What the next date is for, as a label and as something to do. */
export const nextWhatWords: Record<NextWhat, { label: string; task: string }> = {
  'lead-professional-due': { label: 'Named person to be agreed', task: 'Agree who the named person is' },
  'assessment-due': { label: 'Assessment to be finished', task: 'Finish the assessment' },
  meeting: { label: 'Family meeting', task: 'Get ready for the family meeting' },
  'plan-review': { label: 'Look at the plan together', task: 'Look at the plan together' },
  'mash-decision': { label: 'MASH decision', task: 'Wait for the MASH to decide' },
  'next-step': { label: 'Next step', task: 'Say what happens next' },
}
