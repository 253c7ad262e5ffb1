import type { Rule } from './rule'
import { ourDefault } from './sources'

/** R27 "Agreement not required" below significant harm is a mistake: keep the level, put the step back. */
export const r27ConsentMarkedNotNeeded: Rule = {
  id: 'R27',
  title: 'Agreement is needed after all',
  citations: [ourDefault('below R2 a form marked “consent not required” is an error')],
  speaks: (w) => w.p.facts.consent === 'not-required' && w.rung >= 1 && w.rung <= 4,
  says: () => 'The form says agreement is not required. Below suspected serious harm it is: ask the family.',
  does: () => ['seek-consent'],
  setsAside: () => [
    { what: 'consent: not-required', why: 'Below suspected serious harm, agreement is needed (R27).' },
  ],
}
