import { beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '@/lib/db/transaction'
import { answerRelease } from '@/lib/disclosure/commands/answer-release'
import { askRelease } from '@/lib/disclosure/commands/ask-release'
import { giveDocument } from '@/lib/disclosure/commands/give-document'
import { disclosureCheck } from '@/lib/disclosure/queries/check'
import { given } from '@/lib/disclosure/queries/given'
import { givenDocument } from '@/lib/disclosure/queries/given-document'
import { releaseQuestion } from '@/lib/disclosure/queries/release'
import type { DocumentKind } from '@/lib/disclosure/types'
import { ChangedMeanwhile, InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, signedIn } from '../../support/world'
import { aPlannedFamily, helen, livesAt, marcus, type PlannedFamily } from './situations'

const ben = signedIn('ben')
let family: PlannedFamily
beforeEach(async () => {
  family = await aPlannedFamily()
})

const check = (recipientId: string, document: DocumentKind = 'plan-copy', who = helen) =>
  disclosureCheck(who, { familyId: family.familyId, document, recipientId })

async function give(
  recipientId: string,
  more: { document?: DocumentKind; handover?: 'by-hand' | 'by-post'; why?: string; who?: typeof helen } = {},
) {
  const { document = 'plan-copy', handover = 'by-hand', why, who = helen } = more
  const { digest, contents } = await check(recipientId, document)
  return giveDocument(who, {
    familyId: family.familyId,
    document,
    recipientId,
    handover,
    digest,
    ...(contents.kind === 'sheets' && contents.upTo ? { upTo: contents.upTo } : {}),
    ...(why ? { why } : {}),
  })
}

const everyWord = (value: unknown) => JSON.stringify(value)

describe('a copy of the plan', () => {
  it('for a mother at home holds the plan; it is kept, on the timeline and in the audit trail', async () => {
    const { disclosureId } = await give(family.mother)
    const kept = await givenDocument(helen, { familyId: family.familyId, disclosureId })
    expect(kept).toMatchObject({ recipientName: 'Rae Tester', handover: 'by-hand', givenBy: 'Helen Marsh' })
    expect(kept.reference).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/)
    for (const words of ['Calm mornings', 'My tummy wobbles', 'Oakfield Primary', 'Keep Saturdays'])
      expect(everyWord(kept.contents)).toContain(words)
    expect((await given(helen, { familyId: family.familyId })).given).toMatchObject([
      { disclosureId, document: 'plan-copy' },
    ])
    expect((await auditOf(family.familyId)).map(({ event }) => event)).toContain('document-given')
  })

  it('for a father elsewhere says nothing of where and when, what others said or who will do what', async () => {
    const { contents, leftOut } = await check(family.father)
    for (const words of [
      'Calm mornings',
      'My tummy wobbles',
      'Oakfield',
      'Keep Saturdays',
      'Ada',
      'Rae',
      'Wednesdays',
    ])
      expect(everyWord({ ...contents, familyName: '' })).not.toContain(words)
    expect(leftOut).toEqual(
      expect.arrayContaining(['when-we-meet', 'plan', 'words-of-others', 'names-at-home']),
    )
  })

  it('is not made for somebody who may be given none', async () => {
    await asOwner((owner) =>
      owner.query("UPDATE family_member SET part = 'other-adult' WHERE person_id = $1", [family.father]),
    )
    await expect(check(family.father)).rejects.toBeInstanceOf(InvalidInput)
    await expect(check(family.child, 'subject-access')).rejects.toBeInstanceOf(InvalidInput)
  })

  it('is what was checked, or it is not given', async () => {
    const { digest } = await check(family.mother)
    await asOwner((owner) =>
      owner.query("UPDATE outcome SET words = 'Something else' WHERE family_id = $1", [family.familyId]),
    )
    await expect(
      giveDocument(helen, {
        familyId: family.familyId,
        document: 'plan-copy',
        recipientId: family.mother,
        handover: 'by-hand',
        digest,
      }),
    ).rejects.toBeInstanceOf(ChangedMeanwhile)
  })

  it('cannot be changed or taken away once given', async () => {
    await give(family.mother)
    for (const statement of [
      "UPDATE disclosure SET recipient_name = 'X'",
      'DELETE FROM disclosure',
      'TRUNCATE disclosure CASCADE',
    ])
      await expect(asOwner((owner) => owner.query(statement))).rejects.toThrow('only added to')
  })
})

describe('who may give', () => {
  it('is the named person: others who may see the record may not, and strangers know of nothing', async () => {
    await expect(check(family.mother, 'plan-copy', marcus)).rejects.toBeInstanceOf(NotAllowed)
    await expect(check(family.mother, 'plan-copy', ben)).rejects.toBeInstanceOf(NotFound)
    await expect(give(family.mother, { who: marcus })).rejects.toBeInstanceOf(NotAllowed)
    await expect(given(ben, { familyId: family.familyId })).rejects.toBeInstanceOf(NotFound)
    const { disclosureId } = await give(family.mother)
    await expect(givenDocument(ben, { familyId: family.familyId, disclosureId })).rejects.toBeInstanceOf(
      NotFound,
    )
  })

  it('is not to somebody of another family', async () => {
    const other = await aFamily(helen, { name: 'Elsewhere', children: ['Kit Elsewhere'] })
    await expect(check(other.children[0] ?? '')).rejects.toBeInstanceOf(NotFound)
  })
})

describe('words of another family', () => {
  beforeEach(async () => {
    await aFamily(helen, { name: 'Okafor', children: ['Chidi Okafor'], bornOn: '2016-05-09' })
    family = await aPlannedFamily({
      outcome: 'Sit apart from Okafor, Chidi at lunch',
      quote: 'Chidi Okafro hits me',
    })
  })

  it('are shown before a document leaves, and not those of the family itself', async () => {
    const { warnings } = await check(family.mother)
    expect(warnings.map(({ kind, words }) => [kind, words])).toEqual(
      expect.arrayContaining([
        ['name', 'Okafor Chidi'],
        ['name', 'Chidi Okafro'],
      ]),
    )
    expect(everyWord(warnings)).not.toContain('Tester')
  })

  it('stop it until somebody says why they may stand, and that is kept', async () => {
    await expect(give(family.mother)).rejects.toBeInstanceOf(InvalidInput)
    await give(family.mother, { why: 'Both families agreed to say so' })
    const rows = await asOwner(
      async (owner) =>
        (await owner.query('SELECT warnings, why FROM disclosure WHERE family_id = $1', [family.familyId]))
          .rows,
    )
    expect(rows).toEqual([{ warnings: expect.any(Number), why: 'Both families agreed to say so' }])
    expect(rows[0]?.warnings).toBeGreaterThan(0)
  })
})

describe('an address', () => {
  it('comes from the record; without one a document is handed over', async () => {
    await expect(give(family.mother, { handover: 'by-post' })).rejects.toBeInstanceOf(InvalidInput)
    await livesAt(family.familyId, '4 Weir Street')
    const { disclosureId } = await give(family.mother, { handover: 'by-post' })
    expect((await givenDocument(helen, { familyId: family.familyId, disclosureId })).addressLines).toEqual([
      '4 Weir Street',
      'AS1 9ZZ',
    ])
  })

  it('of the family is not that of a father elsewhere', async () => {
    await livesAt(family.familyId, '4 Weir Street')
    expect((await check(family.father)).post).toEqual({ can: false, why: 'no-address' })
    await expect(give(family.father, { handover: 'by-post' })).rejects.toBeInstanceOf(InvalidInput)
  })
})

describe('a protected address', () => {
  let addressId: string
  beforeEach(async () => {
    addressId = await livesAt(family.familyId, '9 Haven Court', true)
  })
  const ask = () =>
    askRelease(helen, {
      familyId: family.familyId,
      recipientId: family.mother,
      why: 'She asked us to post it',
    })
  const answer = (releaseId: string, what: 'released' | 'refused', who = marcus) =>
    answerRelease(who, {
      familyId: family.familyId,
      releaseId,
      answer: what,
      why: 'Rang her: she is alone there',
    })

  it('stands in no document and on no check screen for anyone', async () => {
    for (const personId of [family.mother, family.father])
      for (const document of ['plan-copy', 'subject-access'] as const)
        expect(everyWord(await check(personId, document))).not.toMatch(/Haven|AS1 9ZZ/)
    expect((await check(family.mother)).post).toEqual({ can: false, why: 'protected' })
    await expect(give(family.mother, { handover: 'by-post' })).rejects.toBeInstanceOf(InvalidInput)
  })

  it('is used once, after a second person says so', async () => {
    const { releaseId } = await ask()
    await expect(give(family.mother, { handover: 'by-post' })).rejects.toBeInstanceOf(InvalidInput)
    await expect(answer(releaseId, 'released', helen)).rejects.toBeInstanceOf(NotAllowed)
    await answer(releaseId, 'released')
    const { disclosureId } = await give(family.mother, { handover: 'by-post' })
    expect((await givenDocument(helen, { familyId: family.familyId, disclosureId })).addressLines).toContain(
      '9 Haven Court',
    )
    await expect(give(family.mother, { handover: 'by-post' })).rejects.toBeInstanceOf(InvalidInput)
  })

  it('is not used when the second person says no, nor asked about twice at once', async () => {
    const { releaseId } = await ask()
    await expect(ask()).rejects.toBeInstanceOf(InvalidInput)
    expect(await releaseQuestion(marcus, { familyId: family.familyId, releaseId })).toMatchObject({
      called: 'Rae',
      askedBy: 'Helen Marsh',
    })
    expect(everyWord(await releaseQuestion(marcus, { familyId: family.familyId, releaseId }))).not.toContain(
      'Haven',
    )
    await answer(releaseId, 'refused')
    await expect(answer(releaseId, 'released')).rejects.toBeInstanceOf(ChangedMeanwhile)
    await expect(give(family.mother, { handover: 'by-post' })).rejects.toBeInstanceOf(InvalidInput)
  })

  it('is refused by the database itself, whatever the code does', async () => {
    const insert = (sql: string) =>
      inTransaction(helen, (tx) =>
        tx.$executeRawUnsafe(`INSERT INTO disclosure (id, family_id, reference, document, recipient_person_id, recipient_kind, recipient_name,
          handover, address_id, address_lines, contents, digest, left_out, warnings, given_by, agency_id, given_at)
          VALUES (gen_random_uuid(), '${family.familyId}', 'TEST-${Math.floor(performance.now())}', 'plan-copy', ${sql}, '{}', 'x', '{}', 0, '${helen.workerId}', '${helen.agencyId}', now())`),
      )
    await expect(
      insert(`'${family.mother}', 'parent-at-home', 'Rae', 'by-post', '${addressId}', '9 Haven Court'`),
    ).rejects.toThrow('second person')
    const other = await aFamily(helen, { name: 'Elsewhere', children: ['Kit Elsewhere'] })
    await expect(insert(`'${other.children[0]}', 'child', 'Kit', 'by-hand', NULL, NULL`)).rejects.toThrow(
      'not of this family',
    )
    await expect(
      asOwner((owner) =>
        owner.query(
          `INSERT INTO protected_release (id, family_id, address_id, recipient_person_id, why, asked_by, asked_at, answer, answer_why, answered_by, answered_at)
        VALUES (gen_random_uuid(), $1, $2, $3, 'x', $4, now(), 'released', 'x', $4, now())`,
          [family.familyId, addressId, family.mother, helen.workerId],
        ),
      ),
    ).rejects.toThrow('a_second_person')
  })
})

describe('somebody who may not be reached by others', () => {
  it('is never told of: words that say how to reach them stand in no document, and whoever gives it reads so', async () => {
    await asOwner(async (owner) => {
      await owner.query("UPDATE person SET phone = '07700 900461', protected_contact = true WHERE id = $1", [
        family.mother,
      ])
      await owner.query("UPDATE action SET words = 'Ring her on +44 7700 900461' WHERE family_id = $1", [
        family.familyId,
      ])
    })
    for (const recipientId of [family.child, family.mother])
      for (const document of ['plan-copy', 'timeline'] as const) {
        if (recipientId === family.child && document === 'timeline') continue
        const { contents, leftOut } = await check(recipientId, document)
        expect(everyWord(contents)).not.toContain('900461')
        if (document === 'plan-copy') expect(leftOut).toContain('protected')
      }
  })
})

describe('what is written about somebody, when they ask', () => {
  it('leaves out, and counts, what is about others too: what they said of them, and whose parent they are', async () => {
    await asOwner((owner) =>
      owner.query(
        "UPDATE meeting_point SET words = 'Col shouts when he brings Ada home' WHERE family_id = $1 AND person_id = $2",
        [family.familyId, family.mother],
      ),
    )
    const { contents } = await check(family.mother, 'subject-access')
    expect(everyWord(contents)).toContain('Keep Saturdays')
    expect(everyWord(contents)).not.toMatch(/Col shouts|Ada home/)
    expect(contents).toMatchObject({ aboutOthers: 2 })
  })

  it('tells who can see the record and who has looked, and nothing older can be hidden', async () => {
    const { contents, digest } = await check(family.mother, 'who-can-see')
    expect(everyWord(contents)).toContain('Helen Marsh')
    await give(family.mother, { document: 'who-can-see' })
    await asOwner(async (owner) => {
      await owner.query('ALTER TABLE audit_event DISABLE TRIGGER USER')
      await owner.query("UPDATE audit_event SET at = at - interval '3 hours' WHERE family_id = $1", [
        family.familyId,
      ])
      await owner.query('ALTER TABLE audit_event ENABLE TRIGGER USER')
    })
    await expect(
      giveDocument(helen, {
        familyId: family.familyId,
        document: 'who-can-see',
        recipientId: family.mother,
        handover: 'by-hand',
        digest,
        upTo: '1',
      }),
    ).rejects.toBeInstanceOf(ChangedMeanwhile)
  })
})
