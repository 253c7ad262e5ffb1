import { levels } from '../level'
import { LevelShape } from './level-shape'

export const title = 'Level shapes'

export const examples = {
  'the ring is the child, the dots are services, the shield a legal duty': (
    <p className="flex gap-4">
      {levels.map((level) => (
        <svg key={level} viewBox="0 0 24 24" width="32" height="32" aria-hidden="true" focusable="false">
          <LevelShape level={level} />
        </svg>
      ))}
    </p>
  ),
}
