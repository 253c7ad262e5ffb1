import type { SignReading } from '@/lib/continuum/guidance/guidance'
import type { Reads } from './types'
import { readsWords } from './words'

/** How a sign is read, as the one choice a lead makes. */
export function readsOf({ level, route }: SignReading): Reads {
  if (level === 4) return route ?? 's17-or-s47'
  return level === 3 ? 'several-agencies' : level === 2 ? 'one-agency' : 'everyday'
}

/** What a lead chose about one sign. What they are not asked about stays as it was. */
export type SignChoice = { readonly reads: Reads; readonly trigger: boolean; readonly today: boolean }

/** The reading with a lead's choice in it. Only a statutory sign can be a safety trigger: anything else drops it. */
export function withChoice(reading: SignReading, { reads, trigger, today }: SignChoice): SignReading {
  const { statutoryUnder13, raised } = reading
  return {
    ...levels[reads],
    ...(trigger && levels[reads].level === 4 && { trigger: true as const }),
    ...(today && { today: true as const }),
    ...(statutoryUnder13 && { statutoryUnder13 }),
    ...(raised && { raised }),
  }
}

/** A reading in one line: "Child protection (section 47); a safety trigger". */
export function readingWords(reading: SignReading): string {
  const { trigger, today, statutoryUnder13, raised } = reading
  return [
    readsWords[readsOf(reading)],
    ...(trigger ? ['a safety trigger'] : []),
    ...(today ? ['somebody must hear of it today'] : []),
    ...(statutoryUnder13 ? ['child protection under 13'] : []),
    ...(raised ? [`raised for a child under ${raised.underAge}${raised.orSend ? ' or with SEND' : ''}`] : []),
  ].join('; ')
}

const levels = {
  everyday: { level: 1 },
  'one-agency': { level: 2 },
  'several-agencies': { level: 3 },
  s17: { level: 4, route: 's17' },
  's17-or-s47': { level: 4, route: 's17-or-s47' },
  s47: { level: 4, route: 's47' },
} as const satisfies Record<Reads, SignReading>
