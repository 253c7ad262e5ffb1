import { LEVELS, type Level } from '@/lib/continuum/outcome'

/** The four parts of the continuum, from less help to more. A level describes the help, never the family. */
export type { Level }
export const levels = LEVELS

/** What a partnership calls each level: in full, and short for tables. Shapes and colours stay the same. */
export type LevelWords = Record<Level, { full: string; short: string }>

export const usualLevelWords: LevelWords = {
  universal: { full: 'Universal services', short: 'Universal' },
  'single-agency': { full: 'Early help: one agency', short: 'One agency' },
  'multi-agency': { full: 'Multi-agency early help', short: 'Multi-agency' },
  statutory: { full: 'Statutory social work', short: 'Statutory' },
}
