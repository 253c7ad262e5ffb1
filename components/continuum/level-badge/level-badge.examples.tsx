import { levels } from '../level'
import { LevelBadge } from './level-badge'

export const title = 'Level badge'

export const examples = {
  'in full': (
    <p className="flex flex-wrap gap-4">
      {levels.map((level) => (
        <LevelBadge key={level} level={level} />
      ))}
    </p>
  ),
  short: (
    <p className="flex flex-wrap gap-4">
      {levels.map((level) => (
        <LevelBadge key={level} level={level} short />
      ))}
    </p>
  ),
  'as another partnership words it': (
    <LevelBadge
      level="multi-agency"
      words={{
        universal: { full: 'Universal', short: 'Universal' },
        'single-agency': { full: 'Early help', short: 'Early help' },
        'multi-agency': { full: 'Family Help', short: 'Family Help' },
        statutory: { full: 'Specialist help', short: 'Specialist' },
      }}
    />
  ),
}
