import { describe, expect, it } from 'vitest'
import { setPasswordByLink } from '@/lib/auth/new-password'
import { actorOfSession } from '@/lib/auth/session'
import { openLink } from '@/lib/auth/sign-in-link'
import { inviteWorker } from '@/lib/worker/commands/invite-worker'
import { makeFirstWorker } from '@/scripts/first-worker/make'
import { asOwner } from '../../support/owner'
import { password, setUpApp } from './newcomer'

const first = {
  partnership: 'Westmere Early Help',
  guidance: 'sandwell',
  mashPhone: '01632 960 150',
  agency: 'Early Help Hub',
  name: 'Jo Field',
  job: 'Service manager',
  email: 'jo@westmere.example',
}

describe('the first administrator', () => {
  it('is made only where there is no partnership yet', async () => {
    await expect(asOwner((owner) => makeFirstWorker(owner, first))).rejects.toThrow(
      'already has a partnership',
    )
  })

  it('chooses their own password by the link, sets up their phone, and can invite the next person', async () => {
    await asOwner((owner) => owner.query('DELETE FROM partnership'))
    const link = await asOwner((owner) => makeFirstWorker(owner, first))
    const token = new URL(link).pathname.split('/join/')[1] ?? ''
    const now = new Date()
    expect(await openLink(token, now)).toMatchObject({ purpose: 'invitation', worker: { name: 'Jo Field' } })
    expect(await setPasswordByLink({ token, password: 'westmere2026!' }, now)).toMatchObject({ why: 'weak' })
    expect(await setPasswordByLink({ token, password }, now)).toEqual({ ok: true })
    const { actor } = await setUpApp(first.email, now)
    expect(await actorOfSession(actor.sessionId, now)).toMatchObject({ work: 'administrator' })
    const next = {
      name: 'A',
      email: 'a@westmere.example',
      agencyId: actor.agencyId,
      jobTitle: 'B',
      work: 'hub' as const,
    }
    expect(await inviteWorker(actor, next, { now })).toMatchObject({ workerId: expect.any(String) })
    await expect(asOwner((owner) => makeFirstWorker(owner, first))).rejects.toThrow(
      'already has a partnership',
    )
  })
})
