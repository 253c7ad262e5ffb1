import { describe, expect, it } from 'vitest'
import { ALL_GUIDANCE } from './guidance/guidance-for'
import { sandwell2023 } from './guidance/sandwell'
import { parseGuidance, parseHealthyGuidance } from './parse-guidance'

const stored = () => JSON.parse(JSON.stringify(sandwell2023))

function placesOf(input: unknown): readonly string[] {
  const parsed = parseHealthyGuidance(input)
  return parsed.ok ? [] : parsed.problems.map(({ where }) => where)
}

describe('guidance read back from storage', () => {
  it.each(ALL_GUIDANCE.map((guidance) => [`${guidance.id} ${guidance.version}`, guidance] as const))(
    '%s is what was stored',
    (_name, guidance) => {
      expect(parseHealthyGuidance(JSON.parse(JSON.stringify(guidance)))).toEqual({ ok: true, guidance })
    },
  )

  it.each([
    ['nothing at all', null, ['']],
    ['a list', [], ['']],
    ['a part nobody knows', { ...stored(), weather: 'fine' }, ['weather']],
    ['a missing part', without('clocks'), ['clocks']],
    ['a name without words', { ...stored(), partnership: '' }, ['partnership']],
    [
      'a setting without its source',
      changed('settings', 'complexSigns', { value: 3, basis: 'D', source: ' ' }),
      ['settings.complexSigns'],
    ],
    [
      'a number in words',
      changed('settings', 'complexSigns', { value: 'three', basis: 'D', source: 'ours' }),
      ['settings.complexSigns.value'],
    ],
    [
      'a length of time in moons',
      changed('clocks', 's17', { value: { amount: 1, unit: 'moons' }, basis: 'D', source: 'ours' }),
      ['clocks.s17.value.unit'],
    ],
    ['a sign that is not in the catalogue', changed('signs', 'bad-vibes', { level: 2 }), ['signs.bad-vibes']],
    ['a sign at a fifth level', changed('signs', 'bullied', { level: 5 }), ['signs.bullied.level']],
    ['a statutory sign without its route', changed('signs', 'bullied', { level: 4 }), ['signs.bullied']],
    [
      'an unknown basis',
      changed('ages', 'below', { value: 18, basis: 'X', source: 'ours' }),
      ['ages.below.basis'],
    ],
    [
      'a clock nobody named',
      changed('clocks', 'tea', { value: { amount: 1, unit: 'hours' }, basis: 'D', source: 'ours' }),
      ['clocks.tea'],
    ],
  ])('refuses %s, and says where', (_what, input, where) => {
    expect(placesOf(input)).toEqual(where)
  })

  it('names everything that is wrong at once, each in a sentence', () => {
    const parsed = parseGuidance({ ...stored(), id: 1, signs: 2 })
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      { where: 'id', says: 'Write words here.' },
      { where: 'signs', says: 'This is not what belongs here.' },
    ])
  })
})

function without(part: string): unknown {
  const { [part]: _gone, ...rest } = stored()
  return rest
}

function changed(group: string, key: string, value: unknown): unknown {
  const whole = stored()
  return { ...whole, [group]: { ...whole[group], [key]: value } }
}
