import { expect, it } from 'vitest'
import { addObserved } from '@/lib/decision/commands/add-observations'
import { decideLevel } from '@/lib/decision/commands/decide'
import { endObserved } from '@/lib/decision/commands/end-observation'
import { pastDecision } from '@/lib/decision/queries/past-decision'
import { NotFound } from '@/lib/operation/refusal'
import { asOwner } from '../../support/owner'
import { signedIn } from '../../support/world'
import { aFamilyForTeam } from './cases'

const helen = signedIn('helen')

it('shows a past decision with what was written then, whatever was ended or added since', async () => {
  const { familyId, contactId, children } = await aFamilyForTeam(helen)
  const at = { familyId, contactId, personId: children[0] }
  await addObserved(helen, { ...at, items: [{ itemId: 'bullied', evidence: 'Three times since September' }] })
  const first = await decideLevel(helen, { familyId, contactId, level: 'multi-agency', reasons: 'Agreed' })
  const { rows } = await asOwner((owner) =>
    owner.query<{ id: string }>("SELECT id FROM observation WHERE family_id = $1 AND item_id = 'bullied'", [
      familyId,
    ]),
  )
  await endObserved(helen, { familyId, contactId, observationId: rows[0]?.id ?? '' })
  await addObserved(helen, { ...at, items: [{ itemId: 'persistent-absence' }] })
  const second = await decideLevel(helen, { familyId, contactId, level: 'multi-agency', reasons: 'Again' })

  const then = await pastDecision(helen, { familyId, decisionId: first.decisionId })
  expect(then.evidence.map(({ detail }) => detail)).toContain('Three times since September')
  expect(then.evidence.map(({ number }) => number)).toEqual(then.evidence.map((_, place) => place + 1))
  expect(then.last).toBeUndefined()
  expect(then.replaysAlike).toBe(true)
  const later = await pastDecision(helen, { familyId, decisionId: second.decisionId })
  expect(later.evidence.map(({ detail }) => detail)).not.toContain('Three times since September')
  expect(later.last).toEqual({ decidedLevel: 'multi-agency' })
  await expect(pastDecision(signedIn('ben'), { familyId, decisionId: first.decisionId })).rejects.toThrow(
    NotFound,
  )
})
