import { RUNG } from '../outcome'
import type { Picture } from '../picture'
import type { Rule } from './rule'
import { idsThat, listed, quoted, signsThat } from './say'
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
  floor: (p) => (p.eitherRoute > 0 && GRAVER.some(({ met }) => met(p)) ? RUNG.s47 : 0),
  speaks: (w) => w.outcome === 's47',
  says: (w) => {
    const graver = w.p.eitherRoute > 0 ? worseWith(w.p) : []
    if (graver.length === 0 || w.p.protection > 0) {
      return 'There is reasonable cause to suspect serious harm. A social worker leads from here; expect to be asked to a strategy discussion.'
    }
    return `${quoted(signsThat(w, ({ reading }) => reading.route === 's17-or-s47'))}, and ${listed(graver)}: reasonable cause to suspect serious harm. A social worker leads from here.`
  },
  from: (w) => idsThat(w, ({ reading }) => reading.route === 's17-or-s47'),
  does: () => ['strategy-discussion'],
}

/** What beside a "section 17 or 47" sign makes it reasonable cause to suspect significant harm. */
const GRAVER: readonly { readonly says: string; readonly met: (p: Picture) => boolean }[] = [
  { says: 'they come together', met: (p) => p.eitherRoute >= p.ready.settings.harmSignsTogether },
  { says: 'the child has not been seen', met: (p) => p.unseen && p.facts.childSeen === false },
  {
    says: 'agreement is only on the surface',
    met: (p) => p.facts.engagement === 'disguised' || p.otherSurfaceAgreement,
  },
  {
    says: 'things are getting worse in spite of help',
    met: (p) => p.facts.earlyHelp === 'in-progress-worse',
  },
]

function worseWith(p: Picture): readonly string[] {
  return GRAVER.filter(({ met }) => met(p)).map(({ says }) => says)
}
