/** The four parts of the continuum. A level describes the help, never the family. */
export type Level = 'universal' | 'single-agency' | 'multi-agency' | 'statutory'

export const levels = ['universal', 'single-agency', 'multi-agency', 'statutory'] as const satisfies Level[]

/** What a partnership calls each level: in full, and short for tables. Shapes and colours stay the same. */
export type LevelWords = Record<Level, { full: string; short: string }>

export const usualLevelWords: LevelWords = {
  universal: { full: 'Universal services', short: 'Universal' },
  'single-agency': { full: 'Early help: one agency', short: 'One agency' },
  'multi-agency': { full: 'Multi-agency early help', short: 'Multi-agency' },
  statutory: { full: 'Statutory social work', short: 'Statutory' },
}
