import { describe, expect, it } from 'vitest'
import { DatabaseBusy } from '@/lib/db/busy'
import { onForm } from './on-form'
import { type FormActionFunction, untouchedForm } from './state'

describe('an action called with something that is no form', () => {
  const fieldsOf = onForm(async (data) => ({ values: { fields: [...data.keys()] }, errors: [] }))
  it.each([[undefined], [null], ['words'], [{}], [[]], [{ get: () => 'words' }]])(
    'is answered as for a form with nothing in it: %j',
    async (sent) => {
      const { values } = await (fieldsOf as (...given: unknown[]) => ReturnType<FormActionFunction>)({}, sent)
      expect(values['fields']).toEqual([])
    },
  )

  it('and a form is itself', async () => {
    const data = new FormData()
    data.set('title', 'Words')
    expect((await fieldsOf(untouchedForm, data)).values['fields']).toEqual(['title'])
  })
})

describe('an action while the database cannot be reached', () => {
  const typed = new FormData()
  for (const [name, value] of [
    ['email', 'helen.marsh@ashmere.example'],
    ['password', 'a secret of hers'],
    ['passcode', '123 456'],
  ] as const)
    typed.set(name, value)
  const breaksWith = (problem: Error) =>
    onForm(async () => {
      throw problem
    })(untouchedForm, typed)

  it('says so over the form with what was typed in it, but for passwords and codes', async () => {
    expect(await breaksWith(new DatabaseBusy(undefined))).toEqual({
      values: { email: 'helen.marsh@ashmere.example' },
      errors: [{ field: '', message: expect.stringContaining('wait a moment') }],
    })
  })

  it('and breaks on any other fault, which is ours to hear of', async () => {
    await expect(breaksWith(new Error('of ours'))).rejects.toThrow('of ours')
  })
})
