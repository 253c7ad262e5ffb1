import type { Basis } from '@/lib/continuum/citation'
import { BASIS_WORDS } from '@/lib/continuum/words'

/** Where an entry comes from, as a sentence: document and section, then what kind of source that is, said once. */
export function sourceWords({ source, basis }: { source: string; basis: Basis }): string {
  const told = `${source.charAt(0).toUpperCase()}${source.slice(1)}`
  return told.toLowerCase().startsWith(BASIS_WORDS[basis]) ? `${told}.` : `${told} (${BASIS_WORDS[basis]}).`
}
