import { RUNG } from '../outcome'
import type { Picture } from '../picture'
import { bitsIn, TRAIT } from '../trait'
import type { Rule } from './rule'
import { atLevel, idsThat, listed } from './say'
import { ourDefault } from './sources'

/**
 * R15 "Complex" is defined nowhere in the documents. Any one of six tests, with two or more agencies. Strengths
 * may answer (a), (b) and (d), which are worries; not (c), (e) and (f), which say that help so far is not holding.
 */
export const r15Complex: Rule = {
  id: 'R15',
  title: 'What complex means',
  citations: [ourDefault('no document defines “complex”; six tests, each a setting of the partnership')],
  floor: (p) => (enoughAgencies(p) && anyMet(STANDING, p) ? RUNG.targeted : 0),
  leaning: (p) => (enoughAgencies(p) && anyMet(ANSWERABLE, p) ? RUNG.targeted : 0),
  speaks: (w) => w.full === RUNG.targeted && enoughAgencies(w.p) && anyMet(TESTS, w.p),
  says: (w) => `This is complex: ${listed(TESTS.filter((test) => test.met(w.p)).map((test) => test.says))}.`,
  from: (w) => idsThat(w, atLevel(3)),
}

interface ComplexTest {
  readonly letter: string
  readonly strengthsMayAnswer: boolean
  readonly says: string
  readonly met: (p: Picture) => boolean
}

const TESTS: readonly ComplexTest[] = [
  {
    letter: 'a',
    strengthsMayAnswer: true,
    says: 'serious worries in several parts of life need several agencies',
    met: (p) => {
      const { complexSigns, complexDomains, complexAgencies } = p.ready.settings
      return (
        p.level3 >= complexSigns && p.agencies >= complexAgencies && bitsIn(p.level3Domains) >= complexDomains
      )
    },
  },
  {
    letter: 'b',
    strengthsMayAnswer: true,
    says: 'domestic abuse, parental mental ill-health and substance use overlap and affect the child',
    met: (p) => bitsIn(p.seriousTrio) >= p.ready.settings.complexTrioStrands,
  },
  {
    letter: 'c',
    strengthsMayAnswer: false,
    says: 'early help was tried and has not been enough',
    met: (p) => {
      const { earlyHelp } = p.facts
      if (earlyHelp === 'in-progress-stuck' || earlyHelp === 'in-progress-worse')
        return p.needs > 0 || p.level2 + p.level3 > 0
      return earlyHelp === 'closed-disengaged' && p.level3 > 0
    },
  },
  {
    letter: 'd',
    // Only by the young person's own strengths: protective parents do not lower harm outside the home (R35).
    strengthsMayAnswer: true,
    says: 'there are signs of harm outside the home',
    met: (p) => (p.level3Traits & TRAIT.outsideHome) !== 0,
  },
  {
    letter: 'e',
    strengthsMayAnswer: false,
    says: 'statutory help is ending while serious worries remain',
    met: (p) => p.steppingDown && p.level3 >= 2,
  },
  {
    letter: 'f',
    strengthsMayAnswer: false,
    says: 'the family is passed between services and nobody holds it',
    met: (p) => (p.level3Traits & TRAIT.passedRound) !== 0,
  },
]

const ANSWERABLE = TESTS.filter(({ strengthsMayAnswer }) => strengthsMayAnswer)
const STANDING = TESTS.filter(({ strengthsMayAnswer }) => !strengthsMayAnswer)

function anyMet(tests: readonly ComplexTest[], p: Picture): boolean {
  for (const test of tests) if (test.met(p)) return true
  return false
}

function enoughAgencies(p: Picture): boolean {
  return p.agencies >= p.ready.settings.complexAtLeastAgencies
}
