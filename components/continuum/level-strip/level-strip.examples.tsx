import { LevelStrip } from './level-strip'

export const title = 'Level strip'

export const examples = {
  universal: <LevelStrip level="universal" />,
  'one agency': <LevelStrip level="single-agency" since="since 8 September" />,
  'multi-agency': <LevelStrip level="multi-agency" since="since 6 October" />,
  statutory: <LevelStrip level="statutory" since="since today" />,
}
