import type { LookFacts, LookOutcome, LookRuleName } from './types'

/** Why it is listed, to a manager. It says what happened and never what it means. */
export const lookRuleWords: Record<LookRuleName, (facts: LookFacts) => string> = {
  'same-surname': () => 'Somebody in the family has the same surname as they do',
  'looked-and-did-nothing': ({ days }) =>
    `They looked on ${days} days of the last 30 and wrote nothing in the record`,
  'after-help-ended': ({ days }) => `They looked ${days} days after the family’s help had ended`,
  'nothing-there': ({ tries }) =>
    `They tried ${times(tries)} to open something that is not there for them, or is not there at all`,
  'more-than-usual': ({ families, usual }) =>
    `They opened ${families} families’ records in a day. On most days it is ${usual}`,
  'out-of-hours': ({ families }) =>
    `They opened ${families} families’ records before 7am, after 9pm, at a weekend or on a bank holiday`,
  'several-emergencies': ({ emergencies }) => `They opened ${emergencies} records in an emergency in 30 days`,
  'asked-to-wait': ({ times: count }) =>
    `They opened so many records within an hour that they were asked to wait ${times(count)}`,
}

export const lookOutcomeWords: Record<LookOutcome, { label: string; hint: string }> = {
  right: { label: 'It was right', hint: 'There was a reason to look, and you have said it below' },
  'talked-about': { label: 'We talked about it', hint: 'What was said, and what will be different' },
  'passed-on': {
    label: 'It is passed on',
    hint: 'To whoever looks into it: data protection, people services, the partnership',
  },
}

/** Said to an administrator while somebody would be asked by nobody; nothing once two people manage teams. */
export function tooFewAskWords(managers: readonly string[]): string | undefined {
  const [one, another] = managers
  if (another) return undefined
  return one
    ? `${one} is the only manager of a team, so nobody can ask why ${one} opened a record. Say on the page of a team who else manages it.`
    : 'Nobody manages a team, so nobody can ask why a record was opened. Say on the page of a team who manages it.'
}

function times(count = 0): string {
  return count === 1 ? 'once' : `${count} times`
}
