import { beforeEach, describe, expect, it } from 'vitest'
import { declareConflict } from '@/lib/conflict/commands/declare'
import { recordAgreement } from '@/lib/consent/commands/record-agreement'
import { recordSharing } from '@/lib/consent/commands/record-sharing'
import { stopSharing } from '@/lib/consent/commands/stop-sharing'
import { familyAgreement } from '@/lib/consent/queries/agreement'
import { inTransaction } from '@/lib/db/transaction'
import { giveDocument } from '@/lib/disclosure/commands/give-document'
import { writeDownOutsidePerson } from '@/lib/disclosure/commands/write-down-outside-person'
import { disclosureCheck } from '@/lib/disclosure/queries/check'
import { forWhom } from '@/lib/disclosure/queries/for-whom'
import { givenDocument } from '@/lib/disclosure/queries/given-document'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { agencies } from '@/prisma/seed/ashmere'
import { asOwner } from '../../support/owner'
import { aFamily, signedIn } from '../../support/world'
import { aPlannedFamily, helen, marcus, type PlannedFamily } from './situations'

const karen = signedIn('karen')
const ben = signedIn('ben')
const today = new Date().toISOString().slice(0, 10)
let family: PlannedFamily & { meetingId: string }
beforeEach(async () => {
  const planned = await aPlannedFamily()
  const { things } = await forWhom(helen, { familyId: planned.familyId, document: 'meeting-notes' })
  family = { ...planned, meetingId: things[0]?.id ?? '' }
})

const wanted = (recipientId: string) => ({
  familyId: family.familyId,
  document: 'meeting-notes' as const,
  recipientId,
  aboutId: family.meetingId,
})

async function give(recipientId: string, purpose: string | undefined = 'To mend the damp with them') {
  const { digest } = await disclosureCheck(helen, wanted(recipientId))
  return giveDocument(helen, {
    ...wanted(recipientId),
    handover: 'by-hand',
    digest,
    ...(purpose && { purpose }),
  })
}

const agree = (mayShare: string[]) =>
  recordAgreement(helen, {
    familyId: family.familyId,
    personId: family.mother,
    answer: 'agreed',
    answeredOn: today,
    how: 'in-person',
    toWhat: 'Help',
    sharing: mayShare.map((agencyId) => ({ agencyId, purposes: ['know', 'work'] as const })),
  })

const share = (withId: string) =>
  recordSharing(helen, {
    familyId: family.familyId,
    withId,
    shared: true,
    agreed: false,
    what: 'That a child may be hurt',
    purpose: 'To keep her safe',
    basis: 'duty-to-share',
    reason: 'The ceiling may fall',
  })

describe('a worker of an agency', () => {
  it('is given nothing until the family agrees or a right to share is written down; then what their kind is granted', async () => {
    await expect(disclosureCheck(helen, wanted(karen.workerId))).rejects.toBeInstanceOf(InvalidInput)
    await agree([agencies.housing.id])
    const check = await disclosureCheck(helen, wanted(karen.workerId))
    expect(check).toMatchObject({ kind: 'agreed-agency', at: { organisation: agencies.housing.name } })
    const words = JSON.stringify(check.contents)
    for (const one of ['Wednesdays are calm', 'Keep Saturdays', 'Rae', 'Helen Marsh'])
      expect(words).toContain(one)
    expect(check.leftOut).toEqual([])
  })

  it('is told for a purpose, which stands among what their agency knows already, with the right there was', async () => {
    await share(agencies.housing.id)
    await expect(give(karen.workerId, '')).rejects.toBeInstanceOf(InvalidInput)
    const { disclosureId } = await give(karen.workerId)
    expect(await givenDocument(helen, { familyId: family.familyId, disclosureId })).toMatchObject({
      recipientName: karen.name,
      organisation: agencies.housing.name,
    })
    const { known, sharing } = await familyAgreement(helen, { familyId: family.familyId })
    expect(known).toMatchObject([
      {
        agency: agencies.housing.name,
        told: [{}, { what: expect.stringMatching(/^What we said at our meeting \(/) }],
      },
    ])
    expect(sharing[0]).toMatchObject({
      basis: 'duty-to-share',
      agreed: false,
      reason: 'The ceiling may fall',
      purpose: 'To mend the damp with them',
      wasGiven: true,
    })
    await expect(
      stopSharing(helen, { familyId: family.familyId, sharingId: sharing[0]?.id ?? '', reason: 'No' }),
    ).rejects.toBeInstanceOf(InvalidInput)
  })

  it('by the family’s own yes is told by agreement, whatever was written down before', async () => {
    await share(agencies.housing.id)
    await agree([agencies.housing.id])
    await give(karen.workerId)
    const { sharing } = await familyAgreement(helen, { familyId: family.familyId })
    expect(sharing[0]).toMatchObject({ agreed: true, basis: 'public-task', wasGiven: true })
  })

  it('gets nothing more from the moment the family takes it back, and stays listed for what they were given', async () => {
    await agree([agencies.housing.id])
    await give(karen.workerId)
    await recordAgreement(helen, {
      familyId: family.familyId,
      personId: family.mother,
      answer: 'ended',
      answeredOn: today,
    })
    await expect(give(karen.workerId)).rejects.toBeInstanceOf(InvalidInput)
    const { known } = await familyAgreement(helen, { familyId: family.familyId })
    expect(known).toMatchObject([{ agency: agencies.housing.name, sees: 'nothing', told: [{}] }])
  })

  it('does not exist as a recipient while they are kept from the family', async () => {
    await agree([agencies.housing.id])
    await declareConflict(karen, { familyId: family.familyId, how: 'neighbour' })
    await expect(disclosureCheck(helen, wanted(karen.workerId))).rejects.toBeInstanceOf(NotFound)
    const { chosen } = await forWhom(helen, {
      familyId: family.familyId,
      document: 'meeting-notes',
      aboutId: family.meetingId,
      agencyId: agencies.housing.id,
    })
    expect(chosen?.workers.map(({ id }) => id)).not.toContain(karen.workerId)
  })
})

describe('somebody at an organisation outside the partnership', () => {
  const write = (who = helen) =>
    writeDownOutsidePerson(who, {
      familyId: family.familyId,
      name: 'Priya Nair',
      role: 'Adviser',
      organisation: 'Northbank Law Centre',
    })

  it('is written down by the named person, and nobody who may not give', async () => {
    await expect(write(marcus)).rejects.toBeInstanceOf(NotAllowed)
    await expect(write(ben)).rejects.toBeInstanceOf(NotFound)
    await expect(forWhom(marcus, { familyId: family.familyId, document: 'timeline' })).rejects.toBeInstanceOf(
      NotAllowed,
    )
    await expect(forWhom(ben, { familyId: family.familyId, document: 'timeline' })).rejects.toBeInstanceOf(
      NotFound,
    )
  })

  it('is given something only while sharing with them is written down, and each giving is one more thing they know', async () => {
    const { outsidePersonId } = await write()
    await expect(disclosureCheck(helen, wanted(outsidePersonId))).rejects.toBeInstanceOf(InvalidInput)
    const { sharingId } = await share(outsidePersonId)
    expect(await disclosureCheck(helen, wanted(outsidePersonId))).toMatchObject({ kind: 'agreed-agency' })
    await give(outsidePersonId)
    const { known } = await familyAgreement(helen, { familyId: family.familyId })
    expect(known).toMatchObject([
      { agency: 'Northbank Law Centre (Priya Nair)', sees: 'nothing', told: [{}, {}] },
    ])
    await stopSharing(helen, { familyId: family.familyId, sharingId, reason: 'They asked us to' })
    await expect(give(outsidePersonId)).rejects.toBeInstanceOf(InvalidInput)
  })

  it('is of one family: another knows nothing of them', async () => {
    const { outsidePersonId } = await write()
    const other = await aFamily(helen, { name: 'Elsewhere', children: ['Kit Elsewhere'] })
    await expect(
      recordSharing(helen, { ...(await anyShare(other.familyId)), withId: outsidePersonId }),
    ).rejects.toBeInstanceOf(InvalidInput)
  })

  const anyShare = async (familyId: string) => ({
    familyId,
    shared: true,
    agreed: true,
    what: 'Something',
    purpose: 'To help',
    basis: 'public-task' as const,
  })
})

describe('the database itself', () => {
  it('refuses what nothing covers, two recipients at once, and a worker without a record of sharing', async () => {
    const insert = (columns: string, values: string) =>
      inTransaction(helen, (tx) =>
        tx.$executeRawUnsafe(`INSERT INTO disclosure (id, family_id, reference, document, recipient_kind, recipient_name, handover,
          contents, digest, left_out, warnings, given_by, agency_id, given_at, ${columns})
          VALUES (gen_random_uuid(), '${family.familyId}', 'ORG-${Math.floor(performance.now())}', 'plan-copy', 'agreed-agency', 'X', 'by-hand',
          '{}', 'x', '{}', 0, '${helen.workerId}', '${helen.agencyId}', now(), ${values})`),
      )
    const { outsidePersonId } = await writeDownOutsidePerson(helen, {
      familyId: family.familyId,
      name: 'Priya Nair',
      role: 'Adviser',
      organisation: 'Northbank Law Centre',
    })
    await expect(
      insert('recipient_worker_id, recipient_organisation', `'${karen.workerId}', 'X'`),
    ).rejects.toThrow('nothing covers')
    await expect(
      insert('recipient_outside_id, recipient_organisation', `'${outsidePersonId}', 'X'`),
    ).rejects.toThrow('nothing covers')
    await expect(
      insert('recipient_person_id, recipient_worker_id', `'${family.mother}', '${karen.workerId}'`),
    ).rejects.toThrow('one_recipient')
    await agree([agencies.housing.id])
    await expect(
      insert('recipient_worker_id, recipient_organisation', `'${karen.workerId}', 'X'`),
    ).rejects.toThrow('the record of sharing')
    await expect(asOwner((owner) => owner.query('DELETE FROM outside_person'))).rejects.toThrow(
      'only added to',
    )
  })
})
