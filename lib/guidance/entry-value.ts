import type { Duration } from '@/lib/continuum/duration'
import { durationWords } from '@/lib/continuum/words'
import type { EntryKind, EntryValue } from './types'

/** A value as an entry may hold it, or nothing for anything else. */
export function heldValue(value: unknown): EntryValue | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'object' || value === null) return undefined
  return isDuration(value) || isLead(value) || isReferral(value) ? value : undefined
}

/** What a lead is asked for an entry that holds this. */
export function kindOf(path: string, value: EntryValue): EntryKind {
  if (path === 'settings.worseLeadsTo') return 'worse-leads-to'
  if (typeof value === 'string') return 'words'
  if (typeof value === 'number') return 'count'
  if (typeof value === 'boolean') return 'yes-no'
  return isDuration(value) ? 'duration' : isLead(value) ? 'lead' : 'referral'
}

/** The value in words a person would say. */
export function valueWords(kind: EntryKind, value: EntryValue): string {
  if (kind === 'worse-leads-to') return value === 's17' ? 'Child in need' : 'Complex shared help'
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value !== 'object') return String(value)
  if (isDuration(value)) return sentence(durationWords(value))
  if (isLead(value))
    return `${sentence(value.service)} ${value.strength === 'may' ? 'may lead' : 'often leads'}`
  if (isReferral(value)) return `${sentence(value.name)}, to ${value.to}`
  return ''
}

export function isDuration(value: object): value is Duration {
  return 'amount' in value && 'unit' in value
}

export function isLead(value: object): value is { service: string; strength: 'may' | 'often' } {
  return 'service' in value && 'strength' in value
}

export function isReferral(
  value: object,
): value is { mode: 'form' | 'conversation'; name: string; to: string } {
  return 'mode' in value && 'name' in value && 'to' in value
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
