import { describe, expect, it } from 'vitest'
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
