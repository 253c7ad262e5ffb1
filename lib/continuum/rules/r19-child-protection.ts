import { RUNG } from '../outcome'
import type { Picture } from '../picture'
import type { Rule } from './rule'
import { idsOf, listed, quoted, signsThat } from './say'
import { law, ourDefault, sandwellWt } from './sources'

/**
 * R19 Reasonable cause to suspect significant harm: child protection, led by a social worker. A "section 17 or
 * 47" sign becomes one when another stands beside it, the child is not seen, agreement is only on the surface,
 * or things get worse in spite of help.
 */
export const r19ChildProtection: Rule = {
  id: 'R19',
  title: 'Child protection',
  citations: [
    sandwellWt('section 3'),
    law('Children Act 1989 section 47(1)'),
    ourDefault('what turns a “section 17 or 47” sign into child protection'),
  ],
  floor: (p) => (p.eitherRoute > 0 && worseWith(p).length > 0 ? RUNG.s47 : 0),
  speaks: (w) => w.outcome === 's47',
  says: (w) => {
    const graver = w.p.eitherRoute > 0 ? worseWith(w.p) : []
    if (graver.length === 0 || w.p.protection > 0) {
      return 'There is reasonable cause to suspect serious harm. A social worker leads from here; expect to be asked to a strategy discussion.'
    }
    return `${quoted(signsThat(w, ({ reading }) => reading.route === 's17-or-s47'))}, and ${listed(graver)}: reasonable cause to suspect serious harm. A social worker leads from here.`
  },
  from: (w) => idsOf(signsThat(w, ({ reading }) => reading.route === 's17-or-s47')),
  does: () => ['strategy-discussion'],
}

function worseWith(p: Picture): readonly string[] {
  const found: string[] = []
  if (p.eitherRoute >= p.ready.guidance.settings.harmSignsTogether.value) found.push('they come together')
  if (p.unseen && p.facts.childSeen === false) found.push('the child has not been seen')
  if (p.facts.engagement === 'disguised' || p.otherSurfaceAgreement)
    found.push('agreement is only on the surface')
  if (p.facts.earlyHelp === 'in-progress-worse') found.push('things are getting worse in spite of help')
  return found
}
