import { expect, test } from 'vitest'
import { z } from 'zod'
import { numberedRows } from './numbered-rows'
import { parseForm } from './parse-form'
import { requiredText } from './text'

const form = z.strictObject({
  child: numberedRows(z.strictObject({ name: requiredText('Enter a name'), row: z.string() }), {
    atLeast: 'Add a child',
  }),
})

test('a row keeps the number it was typed under, after others were removed', () => {
  expect(parsed({ 'child.2.name': 'Ada', 'child.5.name': 'Ola' })).toEqual({
    ok: true,
    value: {
      child: [
        { name: 'Ada', row: '2' },
        { name: 'Ola', row: '5' },
      ],
    },
  })
})

test('a row left blank is no row', () => {
  expect(parsed({ 'child.0.name': ' ' })).toMatchObject({
    ok: false,
    state: { errors: [{ field: 'child', message: 'Add a child' }] },
  })
})

function parsed(posted: Record<string, string>) {
  const data = new FormData()
  for (const [name, value] of Object.entries(posted)) data.set(name, value)
  return parseForm(form, data)
}
