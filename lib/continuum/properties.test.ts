import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { canonicalJson } from './canonical-json'
import { type CaseFacts, CONSENTS, parseCase } from './case'
import { signs, strengths } from './catalogue'
import { decide, outcomeOf, suggest } from './decide'
import { familyDecision } from './family'
import { ALL_GUIDANCE } from './guidance/guidance-for'
import { compareOutcomes, levelOf, OUTCOMES, type Outcome, RUNG } from './outcome'
import { ALL_RULES } from './rules/all'
import { DUTY_ROWS } from './rules/p10-duties'
import { latest } from './testing/a-case'
import { answeredFacts, anyFacts, RUNS, SEED, someSigns, without } from './testing/arbitrary-facts'
import { traitsOf } from './trait'

vi.setConfig({ testTimeout: 120_000 })
console.info(`continuum properties: seed ${SEED}, ${RUNS.numRuns} runs each (CONTINUUM_SEED, CONTINUUM_RUNS)`)

const sandwell = latest('sandwell')
const areas = ALL_GUIDANCE
const signIds = signs.map(({ id }) => id)
const strengthIds = strengths.map(({ id }) => id)
const rung = (facts: CaseFacts, guidance = sandwell) => RUNG[outcomeOf(facts, guidance)]
const triggers = signIds.filter((id) => sandwell.signs[id]?.trigger === true)
const smallSigns = signIds.filter((id) => (sandwell.signs[id]?.level ?? 4) < 3)
const anyArea = fc.constantFrom(...areas)

/** Checks one property over generated cases; a failure prints its seed and the smallest case found. */
function always<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, holds), RUNS)
}

describe('every case', () => {
  it('gets exactly one outcome, one holder and one next step, even a blank form (P1)', () => {
    always(fc.tuple(anyFacts, anyArea), ([facts, guidance]) => {
      const decision = decide(facts, guidance)
      expect(OUTCOMES).toContain(decision.outcome)
      expect(decision.level).toBe(levelOf(decision.outcome))
      expect(decision.owner).not.toBe('')
      expect(decision.actions.length).toBeGreaterThan(0)
      expect(decision.dueWithin.amount).toBeGreaterThanOrEqual(0)
      expect(decision.reasons.length).toBeGreaterThan(0)
    })
  })

  it('gives the same bytes every time (P2)', () => {
    always(fc.tuple(anyFacts, anyArea), ([facts, guidance]) => {
      const again = JSON.parse(JSON.stringify(facts))
      expect(canonicalJson(decide(again, guidance))).toBe(canonicalJson(decide(facts, guidance)))
    })
  })

  it('never falls when one more worry is added (P3)', () => {
    always(fc.tuple(anyFacts, fc.constantFrom(...signIds), anyArea), ([facts, sign, guidance]) => {
      const more = { ...facts, indicatorIds: [...facts.indicatorIds, sign] }
      expect(rung(more, guidance)).toBeGreaterThanOrEqual(rung(facts, guidance))
    })
  })

  it('never falls when more needs, more agencies or another re-referral are counted (P3)', () => {
    always(
      fc.tuple(
        answeredFacts,
        fc.constantFrom('unmetNeeds', 'agenciesNeeded', 'reReferralsLast12Months'),
        anyArea,
      ),
      ([facts, field, guidance]) => {
        const more = { ...facts, [field]: (facts[field as 'unmetNeeds'] ?? 0) + 1 }
        expect(rung(more, guidance)).toBeGreaterThanOrEqual(rung(facts, guidance))
      },
    )
  })

  it('never falls when early help goes from improving to stuck to worse (P3)', () => {
    always(fc.tuple(answeredFacts, anyArea), ([facts, guidance]) => {
      const worsening = (
        ['completed-needs-met', 'in-progress-improving', 'in-progress-stuck', 'in-progress-worse'] as const
      ).map((earlyHelp) => rung({ ...facts, earlyHelp }, guidance))
      expect(worsening).toEqual([...worsening].sort((a, b) => a - b))
    })
  })

  it('never rises when a strength is added (P4)', () => {
    always(fc.tuple(anyFacts, fc.constantFrom(...strengthIds), anyArea), ([facts, strength, guidance]) => {
      const more = { ...facts, protectiveIds: [...facts.protectiveIds, strength] }
      expect(rung(more, guidance)).toBeLessThanOrEqual(rung(facts, guidance))
    })
  })

  it('moves one step at most for all strengths together, and never across the statutory line (P5)', () => {
    always(fc.tuple(anyFacts, anyArea), ([facts, guidance]) => {
      const none = rung({ ...facts, protectiveIds: [] }, guidance)
      const all = rung({ ...facts, protectiveIds: strengthIds }, guidance)
      expect(none - all).toBeLessThanOrEqual(1)
      if (none >= RUNG.s17) expect(all).toBe(none)
    })
  })

  it('is child protection, or adult safeguarding from 18, with any trigger, whatever else is true or removed (P6)', () => {
    always(fc.tuple(anyFacts, fc.constantFrom(...triggers), anyArea), ([facts, trigger, guidance]) => {
      const adult = typeof facts.ageYears === 'number' && facts.ageYears >= 18
      const expected = adult ? 'adult-safeguarding' : 's47'
      expect(outcomeOf({ ...facts, indicatorIds: [...facts.indicatorIds, trigger] }, guidance)).toBe(expected)
      const bare: CaseFacts = {
        indicatorIds: [trigger],
        protectiveIds: [],
        ...(adult ? { ageYears: 18 } : {}),
      }
      expect(outcomeOf(bare, guidance)).toBe(expected)
    })
  })

  it('has the same level whatever is recorded about agreement (P7)', () => {
    always(fc.tuple(anyFacts, anyArea), ([facts, guidance]) => {
      const outcomes = [
        ...CONSENTS.map((consent) => ({ ...facts, consent })),
        without(facts, ['consent']),
      ].map((each) => outcomeOf(each, guidance))
      expect(new Set(outcomes).size).toBe(1)
    })
  })

  it('has the same level whoever holds the case already (P8)', () => {
    always(fc.tuple(anyFacts, anyArea), ([facts, guidance]) => {
      expect(outcomeOf({ ...facts, allocatedSocialWorker: true }, guidance)).toBe(
        outcomeOf({ ...facts, allocatedSocialWorker: false }, guidance),
      )
    })
  })

  it('has the same level in every area while their numbers and readings agree (P8)', () => {
    always(
      answeredFacts.filter(({ ageYears }) => typeof ageYears !== 'number' || ageYears < 18),
      (facts) => {
        expect(new Set(areas.map((guidance) => outcomeOf(facts, guidance))).size).toBe(1)
      },
    )
  })

  it('never reaches social care on everyday and level 2 signs alone, and many of them ask for a human look (P9)', () => {
    always(fc.tuple(answeredFacts, someSigns(smallSigns)), ([facts, indicatorIds]) => {
      const calm = {
        ...facts,
        indicatorIds,
        immediateDanger: false,
        currentPlan: 'none',
        assessmentRequestedByFamily: false,
      } as const
      const decision = suggest(calm, sandwell)
      expect(RUNG[decision.outcome]).toBeLessThanOrEqual(RUNG.targeted)
      if (indicatorIds.length >= 5) {
        expect(decision.actions).toContain('gcp2-tool')
        expect(decision.actions).toContain('consult-front-door')
      }
    })
  })

  it('keeps every separate duty at every level (P10)', () => {
    always(
      fc.tuple(anyFacts, fc.constantFrom(...signs), fc.constantFrom(...triggers), anyArea),
      ([facts, sign, trigger, guidance]) => {
        const owed = DUTY_ROWS.filter(({ trait }) => (traitsOf(sign) & trait) !== 0)
        for (const indicatorIds of [
          [...facts.indicatorIds, sign.id],
          [...facts.indicatorIds, sign.id, trigger],
        ]) {
          const { duties, actions } = suggest({ ...facts, indicatorIds }, guidance)
          for (const { duty, does } of owed) {
            expect(duties).toContain(duty)
            expect(actions).toContain(does)
          }
        }
      },
    )
  })

  it('follows the law of age: child routes under 18, never section 47 from 18, unborn never an error (P11)', () => {
    always(fc.tuple(anyFacts, anyArea), ([facts, guidance]) => {
      const child = outcomeOf({ ...facts, unborn: false, ageYears: 17.99 }, guidance)
      const adult = outcomeOf({ ...facts, unborn: false, ageYears: 18 }, guidance)
      const unborn = outcomeOf({ ...facts, unborn: true, ageYears: null }, guidance)
      expect(child).not.toBe('adult-safeguarding')
      expect(['s17', 's47']).not.toContain(adult)
      expect(unborn).not.toBe('adult-safeguarding')
    })
  })

  it('reads signs and strengths as a set: order and repeats change no byte (P12)', () => {
    always(fc.tuple(anyFacts, fc.nat(), anyArea), ([facts, turn, guidance]) => {
      const shuffled = {
        ...facts,
        indicatorIds: turned([...facts.indicatorIds, ...facts.indicatorIds], turn),
        protectiveIds: turned([...facts.protectiveIds, ...facts.protectiveIds], turn),
      }
      const a = parseCase(facts)
      const b = parseCase(shuffled)
      expect(b).toEqual(a)
      expect(canonicalJson(suggest(shuffled, guidance))).toBe(canonicalJson(suggest(facts, guidance)))
      if (a.ok && b.ok)
        expect(canonicalJson(decide(b.facts, guidance))).toBe(canonicalJson(decide(a.facts, guidance)))
    })
  })

  it('refuses an unknown sign or strength by name, never ignoring it (P12)', () => {
    always(
      fc.tuple(
        anyFacts,
        fc.string().filter((id) => !signIds.includes(id) && !strengthIds.includes(id)),
      ),
      ([facts, id]) => {
        const parsed = parseCase({ ...facts, indicatorIds: [...facts.indicatorIds, id] })
        expect(parsed.ok).toBe(false)
        expect(() => decide({ ...facts, indicatorIds: [id] }, sandwell)).toThrow()
        expect(() => decide({ ...facts, protectiveIds: [id] }, sandwell)).toThrow()
      },
    )
  })

  it('is never lowered by a reassuring answer that is missing, and asks for what is missing (P13)', () => {
    const reassuring = {
      childSeen: true,
      engagement: 'good',
      unmetNeeds: 0,
      agenciesNeeded: 0,
      coordinationGap: false,
      immediateDanger: false,
      currentPlan: 'none',
      earlyHelp: 'completed-needs-met',
      stepDownFrom: null,
      assessmentRequestedByFamily: false,
    } as const satisfies Partial<CaseFacts>
    const fields = Object.keys(reassuring) as (keyof typeof reassuring)[]
    always(fc.tuple(answeredFacts, fc.constantFrom(...fields), anyArea), ([facts, field, guidance]) => {
      const answered = { ...facts, [field]: reassuring[field] }
      const missing = without(facts, [field])
      expect(rung(missing, guidance)).toBeGreaterThanOrEqual(rung(answered, guidance))
    })
  })

  it('asks first the question whose answer could take the case furthest (P13)', () => {
    always(anyFacts, (facts) => {
      const { questions } = suggest(without(facts, ['immediateDanger']), sandwell)
      const asks = questions.indexOf('Could anyone be hurt in the next few hours?')
      expect(asks).toBeGreaterThanOrEqual(0)
      for (const lesser of [
        'Has the family been referred before in the last 12 months?',
        'Is this an unborn child?',
      ]) {
        if (questions.includes(lesser)) expect(asks).toBeLessThan(questions.indexOf(lesser))
      }
    })
  })

  it('names each rule, its source and basis, and every sign and strength it was given (P14)', () => {
    const known = new Set(ALL_RULES.map(({ id }) => id))
    always(fc.tuple(anyFacts, anyArea), ([facts, guidance]) => {
      const { reasons, setAside } = decide(facts, guidance)
      for (const { rule, says, source, basis } of reasons) {
        expect(known).toContain(rule)
        expect(says).toMatch(/\S.*[.?]$/)
        expect(source).not.toBe('')
        expect(['S', 'P', 'L', 'D']).toContain(basis)
      }
      const mentioned = new Set([...reasons.flatMap(({ from }) => from), ...setAside.map(({ what }) => what)])
      for (const strength of facts.protectiveIds) expect(mentioned).toContain(strength)
    })
  })

  it('would really become what it says, by the change it names (P14)', () => {
    always(fc.tuple(anyFacts, anyArea), ([facts, guidance]) => {
      const { outcome, wouldChange } = decide(facts, guidance)
      for (const way of ['up', 'down'] as const) {
        const change = wouldChange[way]
        if (change === null) continue
        expect(outcomeOf({ ...facts, ...change.facts }, guidance)).toBe(change.to)
        expect(Math.sign(compareOutcomes(change.to, outcome))).toBe(way === 'up' ? 1 : -1)
        expect(parseCase({ ...facts, ...change.facts }).ok).toBe(true)
      }
    })
  })

  it('has a change upwards unless nothing is above (P14)', () => {
    always(fc.tuple(anyFacts, anyArea), ([facts, guidance]) => {
      const { outcome, wouldChange } = decide(facts, guidance)
      expect(wouldChange.up === null).toBe(RUNG[outcome] >= RUNG.s47)
    })
  })

  it('is plain data that survives storage, so a person’s own decision can stand beside it (P15)', () => {
    always(fc.tuple(anyFacts, anyArea), ([facts, guidance]) => {
      const decision = decide(facts, guidance)
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
    })
  })

  it('keeps the urgent actions when a person writes another level beside it (P15)', () => {
    always(fc.tuple(anyFacts, fc.constantFrom(...triggers)), ([facts, trigger]) => {
      const child = { ...facts, unborn: false, ageYears: 6, indicatorIds: [trigger] }
      expect(decide(child, sandwell).actions).toContain('immediate-statutory-request')
    })
  })

  it('replays under the guidance it was made with, named in it (P16)', () => {
    always(fc.tuple(anyFacts, anyArea), ([facts, guidance]) => {
      const stored = JSON.parse(JSON.stringify({ facts, guidance, decision: decide(facts, guidance) }))
      expect(stored.decision.guidance).toMatchObject({ id: guidance.id, version: guidance.version })
      expect(canonicalJson(decide(stored.facts, stored.guidance))).toBe(canonicalJson(stored.decision))
    })
  })

  it('stays with its own child; the family shows the highest (P17)', () => {
    always(fc.array(anyFacts, { minLength: 1, maxLength: 6 }), (children) => {
      const decisions = children.map((facts, index) => ({
        personId: `child-${index}`,
        decision: suggest(facts, sandwell),
      }))
      const family = familyDecision(decisions)
      const highest = Math.max(...decisions.map(({ decision }) => RUNG[decision.outcome]))
      expect(family && RUNG[family.outcome]).toBe(highest)
      expect(family?.children).toHaveLength(children.length)
    })
  })

  it('never lands without a named lead when leaving statutory help (P19)', () => {
    always(
      fc.tuple(anyFacts, fc.constantFrom('cin', 'cp', 'looked-after'), anyArea),
      ([facts, stepDownFrom, guidance]) => {
        const leaving = { ...facts, stepDownFrom } as CaseFacts
        const decision = suggest(leaving, guidance)
        expect(RUNG[decision.outcome]).toBeGreaterThanOrEqual(RUNG['multi-agency'])
        if (RUNG[decision.outcome] < RUNG.s17) expect(decision.actions).toContain('lead-professional')
      },
    )
  })

  it('answers the same again after its advice was followed and nothing new is known (P20)', () => {
    always(fc.tuple(answeredFacts, anyArea), ([facts, guidance]) => {
      const { outcome } = suggest(facts, guidance)
      const followed: CaseFacts = {
        ...facts,
        consent: 'given',
        allocatedSocialWorker: outcome === 's17' || outcome === 's47' || facts.allocatedSocialWorker === true,
        currentPlan: followOn(outcome, facts),
      }
      expect(outcomeOf(followed, guidance)).toBe(outcome)
    })
  })
})

describe('fairness (P18)', () => {
  it('refuses postcode, surname, ethnicity, religion, sex and income as facts', () => {
    for (const field of ['postcode', 'surname', 'ethnicity', 'religion', 'sex', 'gender', 'incomeLevel']) {
      const parsed = parseCase({ indicatorIds: [], [field]: 'x' })
      expect(parsed).toMatchObject({ ok: false, problems: [{ field }] })
    }
  })

  it('never reads being poor as neglect: money and housing signs alone neither call for the neglect tool nor reach social care', () => {
    const poverty = signs.filter(
      ({ domain, tags, id }) =>
        (domain === 'income' || domain === 'employment' || domain === 'housing') &&
        !tags.includes('neglect') &&
        (sandwell.signs[id]?.level ?? 4) < 4,
    )
    for (const { id } of poverty) {
      const { actions, outcome } = suggest(
        {
          indicatorIds: [id],
          protectiveIds: [],
          ageYears: 5,
          childSeen: true,
          unmetNeeds: 1,
          agenciesNeeded: 1,
          engagement: 'good',
        },
        sandwell,
      )
      expect(actions).not.toContain('gcp2-tool')
      expect(RUNG[outcome]).toBeLessThan(RUNG.s17)
    }
  })
})

/** The plan there is once the advice was followed: a team for shared help, a child in need plan for section 17. */
function followOn(outcome: Outcome, facts: CaseFacts): NonNullable<CaseFacts['currentPlan']> {
  const plan = facts.currentPlan ?? 'none'
  if (plan !== 'none' && plan !== 'taf') return plan
  if (outcome === 'multi-agency' || outcome === 'targeted') return 'taf'
  return outcome === 's17' ? 'cin' : plan
}

function turned<T>(items: readonly T[], by: number): readonly T[] {
  if (items.length === 0) return items
  const at = by % items.length
  return [...items.slice(at), ...items.slice(0, at)].reverse()
}
