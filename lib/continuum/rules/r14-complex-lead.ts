import { RUNG } from '../outcome'
import type { Rule } from './rule'
import { ourDefault, sandwell, sandwellWt } from './sources'

/** R14 Many and complex needs, not statutory: the targeted service may lead; advice from a social worker. */
export const r14ComplexLead: Rule = {
  id: 'R14',
  title: 'Complex but not statutory',
  citations: [
    sandwellWt('section 1: the lead is often from Strengthening Families or Family Hubs'),
    sandwell('“The Early Help model”: the lead may be taken by the Strengthening Families Service'),
    ourDefault('who leads is suggested, never imposed'),
  ],
  speaks: (w) => w.outcome === 'targeted',
  says: (w) => {
    const { service, strength } = w.p.ready.guidance.complexLead.value
    return `Needs are many or tangled, but not yet a matter for statutory social work. ${capital(service)} ${
      strength === 'often' ? 'often leads here' : 'may lead here'
    }: ask them to lead or to stand beside whoever does, and take advice from a social worker.`
  },
  does: () => ['strengthening-families-lead', 'consult-front-door', 'review-date'],
  asks: (w) =>
    w.p.level3 === 0
      ? []
      : [
          {
            says: 'Is the child’s health or development being harmed, or likely to be without services? If so, this becomes child in need.',
            weight: RUNG.s17,
          },
        ],
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
