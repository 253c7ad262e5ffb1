import { Circumstances } from './circumstances'

export const title = 'A few plain questions, to try answers'

const recorded: Record<string, string> = { ageYears: '0.25', childSeen: 'yes', unmetNeeds: '2' }

export const examples = {
  'with some answers on record': <Circumstances given={(field) => recorded[field] ?? ''} />,
}
