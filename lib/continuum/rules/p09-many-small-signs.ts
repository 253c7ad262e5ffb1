import type { Rule } from './rule'
import { ourDefault } from './sources'

/** P9 Small signs never add up to child protection. Many of them call for a neglect tool and a human look. */
export const p09ManySmallSigns: Rule = {
  id: 'P9',
  title: 'Many small signs',
  citations: [ourDefault('each small thing explained away can hide a pattern')],
  speaks: (w) => w.p.level1 + w.p.level2 >= w.p.ready.settings.manySmallSigns && w.rung < 4,
  says: (w) =>
    `${w.p.level1 + w.p.level2} smaller signs together. They never add up to child protection by count, but together they may be a pattern: use the neglect tool and ask somebody experienced to look.`,
  does: () => ['gcp2-tool', 'consult-front-door'],
}
