import { Bars } from './bars'
import { PartsDone } from './parts-done'

export const title = 'How much is done'

export const examples = {
  'some parts': (
    <div className="max-w-80">
      <PartsDone done={17} outOf={24} noun="parts" />
    </div>
  ),
  'no parts': (
    <div className="max-w-80">
      <PartsDone done={0} outOf={24} noun="parts" />
    </div>
  ),
  'some answers': (
    <p className="flex items-center gap-2">
      <Bars filled={3} outOf={4} /> 3 of 4 back
    </p>
  ),
}
