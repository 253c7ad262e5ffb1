import { TwoPaths } from './two-paths'

export const title = 'Two paths'

export const examples = {
  'nothing is waiting': <TwoPaths className="w-90 max-w-full" />,
}
