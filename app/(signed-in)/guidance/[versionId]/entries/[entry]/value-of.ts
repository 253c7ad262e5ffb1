import type { EntryValue } from '@/lib/guidance/types'
import type { EntryForm } from './schema'

/** What was typed, as the guidance holds it. */
export function typedValue(form: EntryForm): EntryValue {
  switch (form.kind) {
    case 'yes-no':
      return form.value === 'yes'
    case 'duration':
      return { amount: form.value, unit: form.unit }
    case 'lead':
      return { service: form.value, strength: form.strength }
    case 'referral':
      return { mode: form.mode, name: form.value, to: form.to }
    default:
      return form.value
  }
}
