import type { Cited } from '@/lib/continuum/citation'
import { SETTING_WORDS } from '@/lib/continuum/guidance/describe'
import type { Guidance } from '@/lib/continuum/guidance/guidance'
import { citedIn } from '@/lib/continuum/guidance/health'
import { LEVELS, OUTCOMES } from '@/lib/continuum/outcome'
import { LEVEL_WORDS, OUTCOME_WORDS } from '@/lib/continuum/words'
import { heldValue, kindOf, valueWords } from './entry-value'
import type { Entry, EntryValue, Part } from './types'
import { otherClockWords, serviceWords } from './words'

/** Everything a partnership settles but for how each sign is read, in the order of the guidance. */
export function entriesOf(guidance: Guidance): Entry[] {
  const inOrder = [...citedIn(guidance)].sort(([one], [other]) => placeOf(one) - placeOf(other))
  return inOrder.flatMap(([path, { value, basis, source }]) => {
    const label = labelOf(path)
    const held = heldValue(value)
    if (label === undefined || held === undefined) return []
    const kind = kindOf(path, held)
    return [
      { path, part: partOf(path), kind, label, value: held, words: valueWords(kind, held), basis, source },
    ]
  })
}

/** Where an entry stands in its group. PostgreSQL keeps no order of its own in what it stores. */
function placeOf(path: string): number {
  const [group = '', key = ''] = path.split('.')
  const place = orders[group]?.indexOf(key) ?? 0
  return Object.keys(labels).indexOf(group) * 100 + (place < 0 ? 99 : place)
}

/** One entry, or nothing when the guidance has none there. */
export function entryAt(guidance: Guidance, path: string): Entry | undefined {
  return entriesOf(guidance).find((entry) => entry.path === path)
}

/** The guidance with one entry changed. Whether the value belongs there is for the parser to say. */
export function withEntry(guidance: Guidance, path: string, cited: Cited<EntryValue>): unknown {
  const [group = '', key] = path.split('.')
  const whole: Readonly<Record<string, unknown>> = { ...guidance }
  const held = whole[group]
  return { ...whole, [group]: key === undefined || !isRecord(held) ? cited : { ...held, [key]: cited } }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** The part of the guidance that an entry is met in. */
export function partOf(path: string): Part {
  const [group = ''] = path.split('.')
  return parts[group] ?? 'people'
}

const parts: Readonly<Record<string, Part>> = {
  localNames: 'names',
  levelNames: 'names',
  settings: 'lines',
  ages: 'lines',
  signsSource: 'lines',
  clocks: 'times',
  otherClocks: 'times',
}

/** What an entry settles, in words; nothing for the version's own date, which is set when it is proposed. */
function labelOf(path: string): string | undefined {
  const [group = '', key = ''] = path.split('.')
  return labels[group]?.(key)
}

const orders: Readonly<Record<string, readonly string[]>> = {
  localNames: OUTCOMES,
  levelNames: LEVELS,
  settings: Object.keys(SETTING_WORDS),
  ages: ['below', 'belowWithSend'],
  clocks: OUTCOMES,
  otherClocks: Object.keys(otherClockWords),
  holders: OUTCOMES,
  services: Object.keys(serviceWords),
}

const staff = (words: Readonly<Record<string, { staff: string }>>, key: string) => words[key]?.staff ?? key

const labels: Readonly<Record<string, (key: string) => string | undefined>> = {
  localNames: (key) => `What this is called here: ${staff(OUTCOME_WORDS, key)}`,
  levelNames: (key) => `What this level is called here: ${staff(LEVEL_WORDS, key)}`,
  settings: (key) => ({ ...SETTING_WORDS })[key as keyof typeof SETTING_WORDS],
  ages: (key) =>
    key === 'below' ? 'Early help reaches children below this age' : 'With SEND, young people below this age',
  clocks: (key) => `First step: ${staff(OUTCOME_WORDS, key)}`,
  otherClocks: (key) => otherClockWords[key] ?? key,
  holders: (key) => `Who holds it now: ${staff(OUTCOME_WORDS, key)}`,
  services: (key) => ({ ...serviceWords })[key as keyof typeof serviceWords],
  complexLead: () => 'Who leads when needs are complex',
  referral: () => 'How social care is asked',
  signsSource: () => 'Where the reading of the signs comes from',
}
