import type { Rule } from './rule'
import { counted, idsThat, signsThat } from './say'
import { ourDefault, sandwell } from './sources'

/** R13 Needs are counted across child and family; an adult's need counts when it affects the child. */
export const r13WholeFamily: Rule = {
  id: 'R13',
  title: 'Whole family',
  citations: [
    sandwell('“What do we mean by Early Help?”: a whole-family approach'),
    ourDefault('when needs are not counted, each part of life with a level 2 sign or graver counts as one'),
  ],
  speaks: (w) => !w.p.needsKnown && signsThat(w, ({ level }) => level > 1).length > 0,
  says: (w) =>
    `The number of needs is not recorded. The signs reach across ${counted(w.p.needs, 'part', 'parts')} of the child’s and family’s life, so ${w.p.needs} is used until somebody counts.`,
  from: (w) => idsThat(w, ({ level }) => level > 1),
}
