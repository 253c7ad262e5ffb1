import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { DraftClosed } from '@/lib/draft/closed'
import { saveClosureDraft } from '@/lib/draft/commands/save-closure-draft'
import { saveMeetingDraft } from '@/lib/draft/commands/save-meeting-draft'
import type { Patch } from '@/lib/form/field-value'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { auditOf } from '../../support/owner'
import { aFamily, anEpisode, signedIn } from '../../support/world'
import { letIntoTeam, withAminaInTheTeam } from '../assessment/situations'

const helen = signedIn('helen')
const amina = signedIn('amina')

const words = (documentId: string, patch: Patch) => ({
  documentId,
  section: 'record',
  op: { opId: newId(), baseRev: 0, patch },
})
const atTheMeeting = { lastWord: 'We met at the hub' }
const atTheEnd = { whatNext: 'The hub is open on Mondays' }

async function aMeeting(by: Actor): Promise<{ familyId: string; meetingId: string }> {
  const family = await aFamily(by)
  const episodeId = await anEpisode(by, family)
  const meetingId = newId()
  const at = new Date()
  await inTransaction(by, (tx) =>
    tx.meeting.create({
      data: {
        id: meetingId,
        episodeId,
        familyId: family.familyId,
        number: 1,
        startsAt: at,
        place: 'Hub',
        arrangedBy: by.workerId,
        arrangedAt: at,
      },
    }),
  )
  return { familyId: family.familyId, meetingId }
}

describe('a meeting being recorded', () => {
  test('anyone in the team whose agency is agreed may write, and it is in the trail', async () => {
    const { familyId, meetingId } = await aMeeting(helen)
    await withAminaInTheTeam(helen, { familyId })
    expect(await saveMeetingDraft(amina, words(meetingId, atTheMeeting))).toMatchObject({
      kind: 'saved',
      rev: 1,
    })
    expect((await auditOf(familyId))[0]).toMatchObject({ event: 'draft-saved', actor_id: amina.workerId })
  })

  test('a stranger finds nothing, and a manager may only look on', async () => {
    const { meetingId } = await aMeeting(helen)
    await expect(saveMeetingDraft(signedIn('ben'), words(meetingId, atTheMeeting))).rejects.toThrow(NotFound)
    await expect(saveMeetingDraft(signedIn('marcus'), words(meetingId, atTheMeeting))).rejects.toThrow(
      NotAllowed,
    )
  })

  test('once recorded, no new page can be begun', async () => {
    const { meetingId } = await aMeeting(helen)
    await inTransaction(helen, (tx) =>
      tx.meeting.update({
        where: { id: meetingId },
        data: { recordedAt: new Date(), recordedBy: helen.workerId },
      }),
    )
    await expect(saveMeetingDraft(helen, words(meetingId, atTheMeeting))).rejects.toThrow(DraftClosed)
  })
})

describe('how the help ends', () => {
  test('whoever leads may write it, nobody else', async () => {
    const family = await aFamily(helen)
    const episodeId = await anEpisode(helen, family)
    expect(await saveClosureDraft(helen, words(episodeId, atTheEnd))).toMatchObject({ kind: 'saved' })
    await letIntoTeam(helen, family.familyId, amina.workerId)
    await expect(saveClosureDraft(amina, words(episodeId, atTheEnd))).rejects.toThrow(NotAllowed)
    await expect(saveClosureDraft(signedIn('ben'), words(episodeId, atTheEnd))).rejects.toThrow(NotFound)
  })
})

describe('a page that saves as you go', () => {
  test('keeps nothing of an answer to something it does not ask', async () => {
    const { familyId, meetingId } = await aMeeting(helen)
    const episodeId = await anEpisode(helen, await aFamily(helen))
    const sent = { ...atTheMeeting, 'who.0.protected': 'no' }
    await expect(saveMeetingDraft(helen, words(meetingId, sent))).rejects.toThrow(InvalidInput)
    await expect(saveClosureDraft(helen, words(episodeId, atTheMeeting))).rejects.toThrow(InvalidInput)
    const drafts = await inTransaction(helen, (tx) => tx.draft.count({ where: { familyId } }))
    expect(drafts).toBe(0)
  })
})
