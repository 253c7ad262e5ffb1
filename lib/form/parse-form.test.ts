import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { anyChoices, mustBeTicked, optionalChoice, requiredChoice, someChoices, ticked } from './choice'
import { optionalDay, requiredDay } from './date'
import { parseForm } from './parse-form'
import { rows } from './rows'
import { whyNotStorable } from './storable'
import { optionalText, optionalWords, requiredText, requiredWords } from './text'

const agreement = z.strictObject({
  who: someChoices(['monique', 'jayden'], 'Choose who gave their agreement'),
  talkedOn: requiredDay('Enter the day you talked about it'),
  partners: anyChoices(['school', 'nurse', 'hub']),
  understood: requiredWords('Say how you checked that Ms Campbell understood'),
  place: optionalText(),
})

const filled = {
  who: 'monique',
  'talkedOn-day': '20',
  'talkedOn-month': '11',
  'talkedOn-year': '2026',
  understood: 'She told me in her own words.',
}

describe('what is posted becomes what the schema promises', () => {
  test('a good form is parsed once, into days, lists and words', () => {
    expect(parseForm(agreement, posted({ ...filled, partners: ['nurse', 'school'] }))).toEqual({
      ok: true,
      value: {
        who: ['monique'],
        talkedOn: '2026-11-20',
        partners: ['school', 'nurse'],
        understood: 'She told me in her own words.',
        place: undefined,
      },
    })
  })

  test('words in a text area are kept to the last space and line, whatever browser sent them', () => {
    const words = '  "I like toast"\n\n\tShe said ਸਤ ਸ੍ਰੀ ਅਕਾਲ 👩‍👧‍👦 é é  \n'
    expect(understoodAs(words)).toBe(words)
    expect(understoodAs(words.replaceAll('\n', '\r\n'))).toBe(words)
  })

  test('any text that can be stored comes back the same', () => {
    const storable = fc
      .string({ unit: 'binary' })
      .filter((text) => !text.includes('\0') && text.trim() !== '')
    fc.assert(
      fc.property(storable, (text) => {
        expect(understoodAs(text)).toBe(text.replaceAll('\r\n', '\n'))
      }),
    )
  })

  test('a name on one line loses only the spaces around it', () => {
    const parsed = parseForm(
      z.strictObject({ name: requiredText('Enter a name') }),
      posted({ name: '  Siân  Kaur ' }),
    )
    expect(parsed).toEqual({ ok: true, value: { name: 'Siân  Kaur' } })
  })

  test('a tick box is yes or no, and one that must be ticked says so', () => {
    const schema = z.strictObject({ finished: ticked(), read: mustBeTicked('Tick to say you have read it') })
    expect(parseForm(schema, posted({ read: 'yes' }))).toEqual({
      ok: true,
      value: { finished: false, read: true },
    })
    expect(errorsOf(schema, { finished: 'yes' })).toEqual([['read', 'Tick to say you have read it']])
  })

  test('a choice left alone is absent, and a choice nobody offered is refused', () => {
    const schema = z.strictObject({
      a: optionalChoice(['yes', 'no']),
      b: requiredChoice(['x'], 'Choose one'),
    })
    expect(parseForm(schema, posted({ b: 'x' }))).toEqual({ ok: true, value: { a: undefined, b: 'x' } })
    expect(errorsOf(schema, { a: 'maybe', b: 'y' }).map(([field]) => field)).toEqual(['a', 'b'])
  })
})

describe('what is wrong is said in words, and nothing typed is lost', () => {
  test('every mistake is listed once, in the order of the page', () => {
    expect(
      errorsOf(agreement, { 'talkedOn-day': '20', 'talkedOn-month': '21', 'talkedOn-year': '2026' }),
    ).toEqual([
      ['who', 'Choose who gave their agreement'],
      ['talkedOn-month', 'The month must be a number from 1 to 12'],
      ['understood', 'Say how you checked that Ms Campbell understood'],
    ])
  })

  test('a date whose boxes never arrived is missing too', () => {
    const schema = z.strictObject({ on: requiredDay('Enter the day'), or: optionalDay() })
    expect(errorsOf(schema, {})).toEqual([['on', 'Enter the day']])
  })

  test('an empty date is missing; the error goes to the whole question', () => {
    expect(
      errorsOf(agreement, { ...filled, 'talkedOn-day': '', 'talkedOn-month': '', 'talkedOn-year': '' }),
    ).toEqual([['talkedOn', 'Enter the day you talked about it']])
  })

  test('everything typed is echoed, except keys, passwords and what is named secret', () => {
    const data = posted({
      ...filled,
      'talkedOn-month': '21',
      partners: ['school', 'hub'],
      _key: 'k',
      $ACTION_KEY: 'a',
    })
    data.append('password', 'hunter2')
    data.append('totp', '123456')
    data.append('letter', new File(['secret'], 'letter.txt'))
    const parsed = parseForm(agreement, data, { secret: ['totp'] })
    expect(parsed.ok ? undefined : parsed.state.values).toEqual({
      ...filled,
      'talkedOn-month': '21',
      partners: ['school', 'hub'],
    })
  })

  test.each(['surprise', '__proto__.polluted', 'constructor', 'who.0.deep', 'understood.toString', '_other'])(
    'a field nobody asked about (%s) is refused, not ignored',
    (name) => {
      const errors = errorsOf(agreement, { ...filled, [name]: 'x' })
      expect(errors).toContainEqual(['', expect.stringContaining('nothing was saved')])
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    },
  )

  test('a schema that would let unknown fields through is refused at once', () => {
    expect(() => parseForm(z.object({}), posted({}))).toThrow(TypeError)
    expect(() =>
      parseForm(
        z
          .strictObject({})
          .refine(() => true)
          .transform(() => 1),
        posted({}),
      ),
    ).not.toThrow()
  })

  test('a character that the database cannot hold is refused in words, at its box', () => {
    const errors = errorsOf(agreement, { ...filled, place: 'a\0b' })
    expect(errors).toEqual([['place', expect.stringContaining('cannot be kept')]])
  })

  test('half an emoji, which only a machine can send, is refused too', () => {
    expect(whyNotStorable('sad \ud83d face')).toContain('cannot be kept')
    expect(whyNotStorable('sad \ud83d\ude00 face')).toBeUndefined()
  })

  test('a text of 100,000 characters is taken, one more is not', () => {
    expect(errorsOf(agreement, { ...filled, understood: 'x'.repeat(100_000) })).toEqual([])
    const [[field, message] = []] = errorsOf(agreement, { ...filled, understood: 'x'.repeat(100_001) })
    expect([field, message]).toEqual(['understood', 'Use 100,000 characters or fewer'])
  })

  test('no schema message in the words of a programmer reaches the page', () => {
    expect(errorsOf(z.strictObject({ age: z.number() }), { age: 'x' })).toEqual([
      ['age', 'Check this answer'],
    ])
  })

  test('whatever is posted, the answer is a form, never an exception', () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('who', 'talkedOn-day', 'talkedOn', 'understood.a', 'a.0.b-year'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (pairs) => {
        const data = new FormData()
        for (const [field, value] of pairs) data.append(field, value)
        expect(parseForm(agreement, data)).toHaveProperty('ok')
      }),
    )
  })
})

describe('rows', () => {
  const plan = z.strictObject({
    action: rows(
      z.strictObject({
        what: requiredText('Say what will be done'),
        by: optionalDay(),
        notes: optionalWords(),
      }),
      { atLeast: 'Add at least one action' },
    ),
  })

  test('blank rows are dropped and the others keep their order', () => {
    const data = posted({
      '_rows.action': '0,1,10',
      'action.10.what': 'Ring Dani',
      'action.0.what': 'Walk to school',
      'action.0.by-day': '18/12/26',
      'action.0.by-month': '',
      'action.0.by-year': '',
      'action.1.what': ' ',
      'action.1.by-day': '',
    })
    expect(parseForm(plan, data)).toEqual({
      ok: true,
      value: {
        action: [
          { what: 'Walk to school', by: '2026-12-18', notes: undefined },
          { what: 'Ring Dani', by: undefined, notes: undefined },
        ],
      },
    })
  })

  test('a mistake points at the row where it was typed', () => {
    expect(
      errorsOf(plan, {
        'action.0.what': '',
        'action.4.what': '',
        'action.4.by-month': '13',
        'action.4.by-day': '1',
      }),
    ).toEqual([
      ['action.4.what', 'Say what will be done'],
      ['action.4.by-month', 'The month must be a number from 1 to 12'],
    ])
  })

  test('no rows at all says what to do', () => {
    expect(errorsOf(plan, { 'action.0.what': '' })).toEqual([['action', 'Add at least one action']])
  })
})

function understoodAs(words: string): string | undefined {
  const parsed = parseForm(agreement, posted({ ...filled, understood: words }))
  return parsed.ok ? parsed.value.understood : undefined
}

function errorsOf(schema: z.ZodType, fields: Record<string, string | string[]>): [string, string][] {
  const parsed = parseForm(schema, posted(fields))
  return parsed.ok ? [] : parsed.state.errors.map(({ field, message }) => [field, message])
}

function posted(fields: Record<string, string | string[]>): FormData {
  const data = new FormData()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) data.append(name, value)
  return data
}
