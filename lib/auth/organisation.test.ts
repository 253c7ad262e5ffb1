import { describe, expect, test } from 'vitest'
import { organisationsSetting } from './organisation'

const council = {
  id: 'council',
  name: 'Ashmere Council',
  issuer: 'https://login.example.org/realms/council',
  clientId: 'alongside',
  clientSecret: 'secret',
  secondFactor: { amr: ['mfa'] },
}
const isTaken = (entry: Record<string, unknown>) =>
  organisationsSetting.safeParse(JSON.stringify([entry])).success

describe('the setting of an organisation’s sign-in', () => {
  test('is taken when it names an issuer, a client and what shows a second factor', () => {
    expect(organisationsSetting.parse(JSON.stringify([council]))).toEqual([
      { ...council, tenants: [], subject: 'sub', secondFactor: { amr: ['mfa'], acr: [] }, ask: {} },
    ])
  })

  test.each([
    ['that asks for no second factor', { secondFactor: {} }],
    ['that knows people by their e-mail address', { subject: 'email' }],
    ['reached without https', { issuer: 'http://login.example.org' }],
    ['whose name in an address is not plain', { id: '../council' }],
    ['with a word nobody knows', { allowEmailLinking: true }],
  ])('is refused %s', (_, change) => {
    expect(isTaken({ ...council, ...change })).toBe(false)
  })

  test('is refused when it is not a list', () => {
    for (const text of ['{', '{}', '"council"'])
      expect(organisationsSetting.safeParse(text).success).toBe(false)
  })
})
