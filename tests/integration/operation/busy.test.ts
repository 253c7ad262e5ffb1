import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { GET } from '@/app/busy/route'
import { orBusy } from '@/lib/auth/or-busy'
import { samplePeople } from '@/lib/auth/sample-people'
import { myWork } from '@/lib/caseload/queries/my-work'
import { asBusy, DatabaseBusy } from '@/lib/db/busy'
import { longestWaits } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'
import { replyToProblem } from '@/lib/draft/reply'
import { env } from '@/lib/env'
import { formAfter } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { measured } from '../../support/measured'
import { signedIn } from '../../support/world'

const helen = signedIn('helen')

describe('when every connection is in use', () => {
  it('somebody is told within three seconds that nothing was done, and is served as soon as there is room', async () => {
    const { promise: letGo, resolve: open } = Promise.withResolvers<void>()
    const held = Array.from({ length: env().DATABASE_POOL }, () => inTransaction(null, () => letGo))
    await pause(300)
    const began = Date.now()
    const crowd = await Promise.allSettled(Array.from({ length: 40 }, () => myWork(helen, {})))
    expect(crowd.map((one) => one.status === 'rejected' && one.reason instanceof DatabaseBusy)).toEqual(
      Array.from({ length: 40 }, () => true),
    )
    const waited = Date.now() - began
    measured(`with every connection held by an idle transaction, 40 people were told so within ${waited} ms`)
    expect(waited).toBeLessThan(longestWaits.connection + 1_000)
    open()
    await Promise.all(held)
    expect(await myWork(helen, {})).toMatchObject({ items: [] })
  })

  it('what the sign-in page reads, before anybody is known, leads to the sentence that says so', async () => {
    const { promise: letGo, resolve: open } = Promise.withResolvers<void>()
    const held = Array.from({ length: env().DATABASE_POOL }, () => inTransaction(null, () => letGo))
    await pause(300)
    await expect(orBusy(samplePeople())).rejects.toMatchObject({
      digest: expect.stringContaining(paths.busy()),
    })
    open()
    await Promise.all(held)
    expect(await orBusy(samplePeople())).not.toEqual([])
    const fault = new Error('A fault of ours')
    await expect(orBusy(Promise.reject(fault))).rejects.toBe(fault)
  })

  it('fifty at once are each answered or told so, and nobody is answered wrongly', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 50 }, () => myWork(helen, {})))
    const failed = answers.filter((answer) => answer.status === 'rejected')
    expect(failed.filter(({ reason }) => !(reason instanceof DatabaseBusy))).toEqual([])
    expect(await myWork(helen, {})).toMatchObject({ items: [] })
  })

  it('a form keeps what was typed, a save as you go is to be sent again, and a page says so in a sentence', async () => {
    const busy = asBusy({
      code: 'P2028',
      message: 'Transaction API error: Unable to start a transaction in the given time.',
    })
    const data = new FormData()
    data.set('words', 'They asked for help with mornings')
    expect(formAfter(busy, data)).toMatchObject({
      values: { words: 'They asked for help with mornings' },
      errors: [{ message: expect.stringContaining('still here') }],
    })
    expect(replyToProblem(busy)).toMatchObject({ status: 503 })
    const page = GET()
    expect(page.status).toBe(503)
    expect(page.headers.get('retry-after')).toBe('5')
    expect(await page.text()).toContain('Wait a few seconds')
  })

  it('a fault of another kind is not mistaken for a crowd', () => {
    const expired = { code: 'P2028', message: 'Transaction API error: Transaction already closed' }
    expect(asBusy(expired)).toBe(expired)
    const asyncFault = new Error('relation "x" does not exist')
    expect(asBusy(asyncFault)).toBe(asyncFault)
  })
})
