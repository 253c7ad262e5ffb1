import type { Rule } from './rule'
import { ourDefault, sandwellWt, telford } from './sources'

/** R5 Trying early help first (R20) never delays R2. */
export const r05NoEarlyHelpTestFirst: Rule = {
  id: 'R5',
  title: 'No early help test before significant harm',
  citations: [
    sandwellWt('section 2: immediately'),
    telford('“Role of Acute Services”: early help first only “in most cases”'),
    ourDefault('R20 never delays R2'),
  ],
  speaks: (w) => w.outcome === 's47' && w.p.facts.earlyHelp !== 'completed-needs-met',
  says: () => 'Nobody has to show that early help was tried before asking for protection.',
}
