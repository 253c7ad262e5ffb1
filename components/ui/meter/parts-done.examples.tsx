import { PartsDone } from './parts-done'

export const title = 'Parts done'

export const examples = {
  some: (
    <div className="max-w-80">
      <PartsDone done={17} outOf={24} noun="parts" />
    </div>
  ),
  none: (
    <div className="max-w-80">
      <PartsDone done={0} outOf={24} noun="parts" />
    </div>
  ),
}
