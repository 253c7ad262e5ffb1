import type { EntryKind, EntryValue } from './types'

/** What was typed for an entry, before it is read by what the entry holds. */
export type Typed = {
  kind: EntryKind
  value?: string | undefined
  unit?: 'hours' | 'calendar-days' | 'working-days' | 'weeks' | undefined
  strength?: 'may' | 'often' | undefined
  mode?: 'form' | 'conversation' | undefined
  to?: string | undefined
}

/** What was typed as the guidance holds it, or nothing when it is not what belongs there. */
export function typedValue({ kind, value, unit, strength, mode, to }: Typed): EntryValue | undefined {
  if (value === undefined) return undefined
  switch (kind) {
    case 'words':
      return value
    case 'count':
      return wholeNumber(value, 1)
    case 'yes-no':
      return value === 'yes' || value === 'no' ? value === 'yes' : undefined
    case 'worse-leads-to':
      return value === 's17' || value === 'targeted' ? value : undefined
    case 'duration': {
      const amount = wholeNumber(value, 0)
      return amount === undefined || !unit ? undefined : { amount, unit }
    }
    case 'lead':
      return strength && { service: value, strength }
    case 'referral':
      return mode && to ? { mode, name: value, to } : undefined
  }
}

export function isTyped(typed: Typed): boolean {
  return typedValue(typed) !== undefined
}

/** Which box is not as it should be, and what to do about it. */
export function missingFrom({ kind, value, unit, strength, mode, to }: Typed): {
  field: string
  message: string
} {
  if (kind === 'duration' && value !== undefined && wholeNumber(value, 0) !== undefined && !unit)
    return { field: 'unit', message: 'Choose hours, days or weeks' }
  if (kind === 'lead' && value !== undefined && !strength)
    return { field: 'strength', message: 'Choose how strongly the document says so' }
  if (kind === 'referral' && value !== undefined)
    return to === undefined
      ? { field: 'to', message: 'Say who is asked' }
      : { field: mode ? 'value' : 'mode', message: 'Choose a form or a conversation' }
  return { field: 'value', message: messages[kind] }
}

const messages = {
  words: 'Write what it is called or says',
  count: 'Enter a whole number from 1 to 999',
  'yes-no': 'Choose yes or no',
  'worse-leads-to': 'Choose where it leads',
  duration: 'Enter a whole number from 0 to 999',
  lead: 'Name the service',
  referral: 'Name what is used',
} as const satisfies Record<EntryKind, string>

function wholeNumber(text: string, from: number): number | undefined {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined
  return number !== undefined && number >= from ? number : undefined
}
