import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { dayFromInstant } from '@/lib/calendar/day'
import { recordAgreement } from '@/lib/consent/commands/record-agreement'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { beginLetter } from '@/lib/disclosure/commands/begin-letter'
import { giveDocument } from '@/lib/disclosure/commands/give-document'
import { putLetterAway } from '@/lib/disclosure/commands/put-letter-away'
import { disclosureCheck } from '@/lib/disclosure/queries/check'
import { given } from '@/lib/disclosure/queries/given'
import { givenDocument } from '@/lib/disclosure/queries/given-document'
import { givenFile } from '@/lib/disclosure/queries/given-file'
import { letterTo } from '@/lib/disclosure/queries/letter-to'
import { letterToWrite } from '@/lib/disclosure/queries/letter-to-write'
import { saveLetterDraft } from '@/lib/draft/commands/save-letter-draft'
import { ChangedMeanwhile, InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { agencies, workers } from '@/prisma/seed/ashmere'
import { auditOf } from '../../support/owner'
import { readPdf } from '../../support/read-pdf'
import { aFamily, signedIn } from '../../support/world'
import { aPlannedFamily, helen, livesAt, marcus, type PlannedFamily } from './situations'

const ben = signedIn('ben')
let family: PlannedFamily
beforeEach(async () => {
  family = await aPlannedFamily()
})

const words = {
  subject: 'Thursday',
  body: 'Thank you for talking with us.\n\nWe will ring on Thursday.\nBest wishes',
}

const save = (letterId: string, patch: Record<string, string>, baseRev = 0, who: Actor = helen) =>
  saveLetterDraft(who, { documentId: letterId, section: 'letter', op: { opId: newId(), baseRev, patch } })

async function written(recipientId: string, patch: Record<string, string> = words) {
  const { letterId } = await beginLetter(helen, { familyId: family.familyId, recipientId })
  await save(letterId, patch)
  return { recipientId, letterId }
}

type Letter = { recipientId: string; letterId: string }

const check = ({ recipientId, letterId }: Letter) =>
  disclosureCheck(helen, { familyId: family.familyId, document: 'letter', recipientId, aboutId: letterId })

async function give(
  letter: Letter,
  more: { handover?: 'by-hand' | 'by-post'; why?: string; purpose?: string; digest?: string } = {},
) {
  const { recipientId, letterId } = letter
  const digest = more.digest ?? (await check(letter)).digest
  return giveDocument(helen, {
    familyId: family.familyId,
    document: 'letter',
    recipientId,
    aboutId: letterId,
    handover: 'by-hand',
    ...more,
    digest,
  })
}

const everyWord = (value: unknown) => JSON.stringify(value)

/** The family says yes to housing, or takes it back. */
const agree = (answer: 'agreed' | 'ended') =>
  recordAgreement(helen, {
    familyId: family.familyId,
    personId: family.mother,
    answer,
    answeredOn: dayFromInstant(new Date()),
    how: 'in-person',
    ...(answer === 'agreed'
      ? { toWhat: 'Help', sharing: [{ agencyId: agencies.housing.id, purposes: ['know', 'work'] as const }] }
      : { sharing: [] }),
  })

describe('a letter in somebody’s own words', () => {
  it('is read through as it will leave, and leaves so: greeting, words and who it is from, as a file of numbered pages', async () => {
    await livesAt(family.familyId, '4 Weir Street')
    const letter = await written(family.mother)
    const { contents, post, warnings } = await check(letter)
    expect(post).toMatchObject({ can: true, lines: ['4 Weir Street', 'AS1 9ZZ'] })
    expect(warnings).toEqual([])
    const { disclosureId } = await give(letter, { handover: 'by-post' })
    const kept = await givenDocument(helen, { familyId: family.familyId, disclosureId })
    expect(kept).toMatchObject({ document: 'letter', handover: 'by-post', recipientName: 'Rae Tester' })
    expect(kept.contents).toEqual(contents)
    const { pages, info } = await readPdf(
      (await givenFile(helen, { familyId: family.familyId, disclosureId })).bytes,
    )
    expect(info['Title']).toBe('Thursday')
    expect(pages[0]).toContain('Rae Tester 4 Weir Street AS1 9ZZ')
    expect(pages[0]).toContain(
      'Thursday Dear Rae, Thank you for talking with us. We will ring on Thursday. Best wishes Helen Marsh',
    )
    expect(pages[0]).toContain(`Only for Rae Tester. Reference ${kept.reference}.`)
    expect(pages[0]).toContain('Page 1 of 1')
    expect((await given(helen, { familyId: family.familyId })).given).toMatchObject([
      { disclosureId, document: 'letter', handover: 'by-post' },
    ])
  })

  it('to a father elsewhere says who it is from, and not at which school she works', async () => {
    const toFather = everyWord((await check(await written(family.father))).contents)
    expect(toFather).toContain('Helen Marsh')
    expect(toFather).not.toContain('Oakfield')
    expect(everyWord((await check(await written(family.mother))).contents)).toContain('Oakfield')
  })

  it('is a draft that whoever is the named person goes on with; each step is in the trail, and none of its words', async () => {
    const { letterId } = await written(family.mother)
    const at = { familyId: family.familyId, letterId }
    expect((await letterToWrite(helen, at)).draft.values).toEqual(words)
    expect((await given(helen, { familyId: family.familyId })).letters).toMatchObject([
      { letterId, to: 'Rae Tester', subject: 'Thursday', by: 'Helen Marsh' },
    ])
    expect(
      (await letterTo(helen, { familyId: family.familyId, recipientId: family.mother })).begun,
    ).toHaveLength(1)
    await putLetterAway(helen, at)
    const trail = await auditOf(family.familyId)
    expect(trail.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['letter-begun', 'draft-saved', 'letter-opened', 'letter-put-away']),
    )
    expect(everyWord(trail)).not.toContain('Thursday')
  })

  it('is made once, and nobody writes in it afterwards', async () => {
    const letter = await written(family.mother)
    const { digest } = await check(letter)
    await give(letter)
    await expect(give(letter, { digest })).rejects.toBeInstanceOf(NotFound)
    await expect(save(letter.letterId, { body: 'Other words' }, 1)).rejects.toThrow('made or put away')
    await expect(
      putLetterAway(helen, { familyId: family.familyId, letterId: letter.letterId }),
    ).rejects.toBeInstanceOf(ChangedMeanwhile)
    expect((await given(helen, { familyId: family.familyId })).letters).toEqual([])
  })

  it('put away is not given, nor begun again', async () => {
    const letter = await written(family.mother)
    const { digest } = await check(letter)
    const at = { familyId: family.familyId, letterId: letter.letterId }
    await putLetterAway(helen, at)
    await expect(give(letter, { digest })).rejects.toBeInstanceOf(NotFound)
    await expect(letterToWrite(helen, at)).rejects.toBeInstanceOf(NotFound)
    await expect(save(letter.letterId, words, 1)).rejects.toThrow('made or put away')
  })

  it('is what was read through, or it is not given', async () => {
    const letter = await written(family.mother)
    const { digest } = await check(letter)
    await save(letter.letterId, { body: 'Something else' }, 1)
    await expect(give(letter, { digest })).rejects.toBeInstanceOf(ChangedMeanwhile)
  })

  it('that was given is part of what somebody is told when they ask what is written about them', async () => {
    const asked = {
      familyId: family.familyId,
      document: 'subject-access',
      recipientId: family.mother,
    } as const
    const letter = await written(family.father, {
      ...words,
      body: 'Rae has been very brave.\n\nWe will ring.',
    })
    expect(everyWord((await disclosureCheck(helen, asked)).contents)).not.toContain('very brave')
    await give(letter)
    expect(everyWord((await disclosureCheck(helen, asked)).contents)).toContain('Rae has been very brave')
  })

  it('with nothing in it is not made', async () => {
    const { letterId } = await beginLetter(helen, { familyId: family.familyId, recipientId: family.mother })
    const letter = { letterId, recipientId: family.mother }
    await expect(check(letter)).rejects.toThrow('Write what the letter is about')
    await save(letterId, { subject: 'Thursday', body: '  ' })
    await expect(check(letter)).rejects.toThrow('Write what you want to say')
  })

  it('to one is not given to another, by the code or past it', async () => {
    const { letterId } = await written(family.mother)
    await expect(check({ letterId, recipientId: family.father })).rejects.toBeInstanceOf(NotFound)
    const insert = (recipient: string) =>
      inTransaction(helen, (tx) =>
        tx.$executeRawUnsafe(`INSERT INTO disclosure (id, family_id, reference, document, recipient_person_id, recipient_kind, recipient_name,
          handover, about_id, contents, digest, left_out, warnings, given_by, agency_id, given_at)
          VALUES (gen_random_uuid(), '${family.familyId}', 'TEST-${Math.floor(performance.now())}', 'letter', '${recipient}', 'parent-elsewhere', 'Col',
          'by-hand', '${letterId}', '{}', 'x', '{}', 0, '${helen.workerId}', '${helen.agencyId}', now())`),
      )
    await give({ letterId, recipientId: family.mother })
    await expect(insert(family.father)).rejects.toThrow('not written to this recipient')
    await expect(insert(family.mother)).rejects.toThrow('23505')
  })
})

describe('the words of a letter', () => {
  it('that name somebody of another family stop it until somebody says why they may stand', async () => {
    await aFamily(helen, { name: 'Okafor', children: ['Chidi Okafor'], bornOn: '2016-05-09' })
    const letter = await written(family.mother, { ...words, body: 'Chidi Okafor has said sorry' })
    expect((await check(letter)).warnings).toEqual([
      { kind: 'name', words: 'Chidi Okafor', of: 'another-family' },
    ])
    await expect(give(letter)).rejects.toBeInstanceOf(InvalidInput)
    await give(letter, { why: 'Both families agreed to say so' })
  })

  it('that tell a father elsewhere where the children live are warned of, and for those who live there they are not', async () => {
    await livesAt(family.familyId, '4 Weir Street')
    const home = { ...words, body: 'We will come to 4 Weir St on Thursday' }
    const toFather = await written(family.father, home)
    expect((await check(toFather)).warnings).toMatchObject([{ kind: 'address', of: 'this-family' }])
    await expect(give(toFather)).rejects.toBeInstanceOf(InvalidInput)
    expect((await check(await written(family.mother, home))).warnings).toEqual([])
  })

  it('that tell where somebody protected lives are shown to nobody, and the letter does not leave, to them either', async () => {
    await livesAt(family.familyId, '9 Haven Court', true)
    for (const recipientId of [family.father, family.mother]) {
      const letter = await written(recipientId, { ...words, body: 'Hello.\n\nShe is at 9 Haven Ct, AS1 9ZZ' })
      const { contents, leftOut } = await check(letter)
      expect(everyWord(contents)).not.toMatch(/Haven|AS1 9ZZ/)
      expect(leftOut).toContain('protected')
      await expect(give(letter, { why: 'She asked' })).rejects.toThrow('where somebody protected lives')
    }
  })
})

describe('an organisation', () => {
  const karen = workers.karen.id

  it('the family agreed to is written to with whom it is about, and it is kept as shared; once it is taken back, the letter stays unsent', async () => {
    await agree('agreed')
    const letter = await written(karen)
    expect(everyWord((await check(letter)).contents)).toContain('Ada')
    await give(letter, { purpose: 'So that the repair is done' })
    const second = await written(karen)
    const { digest } = await check(second)
    await agree('ended')
    await expect(give(second, { digest, purpose: 'So that the repair is done' })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    const at = { familyId: family.familyId, letterId: second.letterId }
    expect(await letterToWrite(helen, at)).toMatchObject({
      name: 'Karen Whitlock',
      mayBeGiven: false,
      shareFirstWith: agencies.housing.id,
      draft: { values: words },
    })
  })

  it('nobody agreed to is not begun a letter to', async () => {
    await expect(
      beginLetter(helen, { familyId: family.familyId, recipientId: workers.tom.id }),
    ).rejects.toBeInstanceOf(InvalidInput)
  })
})

describe('who may write a letter', () => {
  it('is the named person: a manager reads the record and no draft of a letter, a stranger knows of nothing', async () => {
    const { letterId } = await written(family.mother)
    const { familyId } = family
    const at = { familyId, letterId }
    const to = { familyId, recipientId: family.mother }
    for (const [who, refusal] of [
      [marcus, NotAllowed],
      [ben, NotFound],
    ] as const) {
      await expect(beginLetter(who, to)).rejects.toBeInstanceOf(refusal)
      await expect(letterTo(who, to)).rejects.toBeInstanceOf(refusal)
      await expect(letterToWrite(who, at)).rejects.toBeInstanceOf(refusal)
      await expect(save(letterId, words, 1, who)).rejects.toBeInstanceOf(refusal)
      await expect(putLetterAway(who, at)).rejects.toBeInstanceOf(refusal)
    }
    expect((await given(marcus, { familyId })).letters).toEqual([])
    expect(await inTransaction(ben, (tx) => tx.letter.count())).toBe(0)
  })

  it('is not to somebody of another family, nor under another family’s address', async () => {
    const other = await aPlannedFamily()
    const { letterId } = await written(family.mother)
    await expect(
      beginLetter(helen, { familyId: family.familyId, recipientId: other.mother }),
    ).rejects.toBeInstanceOf(NotFound)
    await expect(letterToWrite(helen, { familyId: other.familyId, letterId })).rejects.toBeInstanceOf(
      NotFound,
    )
  })

  it('ends what has ended for good, whatever the code does', async () => {
    const letter = await written(family.mother)
    await give(letter)
    await expect(
      inTransaction(helen, (tx) =>
        tx.letter.updateMany({
          where: { id: letter.letterId },
          data: { ended: null, endedBy: null, endedAt: null },
        }),
      ),
    ).rejects.toThrow('finished')
  })
})
