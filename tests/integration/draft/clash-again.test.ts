import { expect, test } from 'vitest'
import { newId } from '@/lib/db/id'
import { NotFound } from '@/lib/operation/refusal'
import { signedIn } from '../../support/world'
import { anAssessment, partOn, withAminaInTheTeam } from '../assessment/situations'
import { clash, openClashesIn, save } from './situations'

const helen = signedIn('helen')
const amina = signedIn('amina')

test('words that come to clash only when a save is sent again, its answer lost, are kept as the page is told', async () => {
  const own = await anAssessment(helen)
  await withAminaInTheTeam(helen, own)
  const { assessmentId } = own
  const page = { assessmentId, partId: await partOn(helen, assessmentId, 'health') }
  await save(helen, page, { patch: { worried: 'Helen’s worry' } })
  const op = { opId: newId(), patch: { worried: 'Amina’s worry', goingWell: 'Amina’s strength' } }
  expect(clash(await save(amina, page, op)).fields.map(({ field }) => field)).toEqual(['worried'])

  await save(helen, page, { baseRev: 1, patch: { goingWell: 'Helen’s strength' } })
  const again = clash(await save(amina, page, op))
  expect(again.fields.map(({ field }) => field).sort()).toEqual(['goingWell', 'worried'])
  expect(await openClashesIn(helen, page)).toMatchObject([
    {
      mine: { worried: 'Amina’s worry', goingWell: 'Amina’s strength' },
      theirs: { worried: 'Helen’s worry', goingWell: 'Helen’s strength' },
    },
  ])

  const borrowed = { ...op, patch: { worried: 'Another worry' } }
  await save(amina, page, { baseRev: 2, patch: { worried: 'Amina’s newer worry' } })
  await expect(save(helen, page, borrowed)).rejects.toBeInstanceOf(NotFound)
})
