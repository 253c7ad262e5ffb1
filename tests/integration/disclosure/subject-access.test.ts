import { beforeEach, describe, expect, it } from 'vitest'
import { answerSecondCheck } from '@/lib/disclosure/commands/answer-second-check'
import { askSecondCheck } from '@/lib/disclosure/commands/ask-second-check'
import { giveDocument } from '@/lib/disclosure/commands/give-document'
import { disclosureCheck } from '@/lib/disclosure/queries/check'
import { given } from '@/lib/disclosure/queries/given'
import { givenDocument } from '@/lib/disclosure/queries/given-document'
import { secondCheckQuestion } from '@/lib/disclosure/queries/second-check'
import { addNote } from '@/lib/note/commands/add-note'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { asOwner } from '../../support/owner'
import { signedIn } from '../../support/world'
import { aPlannedFamily, helen, livesAt, marcus, type PlannedFamily } from './situations'

const ben = signedIn('ben')
const today = new Date().toISOString().slice(0, 10)
let family: PlannedFamily
beforeEach(async () => {
  family = await aPlannedFamily()
})

const check = (recipientId: string, who = helen) =>
  disclosureCheck(who, { familyId: family.familyId, document: 'subject-access', recipientId })

const note = (words: string, audience: 'team' | 'team-and-family' | 'me' = 'team') =>
  addNote(helen, {
    familyId: family.familyId,
    happenedOn: today,
    how: 'visit',
    title: 'A visit',
    words,
    track: 'team',
    audience,
  })

function readOf({ contents }: { contents: unknown }): string {
  return JSON.stringify(contents)
}

async function asked(recipientId: string) {
  const { digest, contents } = await check(recipientId)
  const upTo = contents.kind === 'sheets' ? contents.upTo : undefined
  return askSecondCheck(helen, {
    familyId: family.familyId,
    recipientId,
    digest,
    ...(upTo && { upTo }),
    note: 'I read it through twice',
  })
}

async function give(recipientId: string, who = helen) {
  const { digest, contents } = await check(recipientId, who)
  const upTo = contents.kind === 'sheets' ? contents.upTo : undefined
  return giveDocument(who, {
    familyId: family.familyId,
    document: 'subject-access',
    recipientId,
    handover: 'by-hand',
    digest,
    ...(upTo && { upTo }),
  })
}

const answer = (secondCheckId: string, what: 'may-be-given' | 'not-yet', who = marcus) =>
  answerSecondCheck(who, {
    familyId: family.familyId,
    secondCheckId,
    answer: what,
    why: 'Read all of it',
  })

describe('what the whole record holds about a mother, when she asks', () => {
  it('is what is known of her, what she said, and every sentence others wrote that names her or nobody', async () => {
    await note('Rae was tired. The kitchen was warm. Col shouted at Ada. Mum’s partner came.')
    await asOwner((owner) =>
      owner.query(
        `INSERT INTO observation (id, family_id, contact_id, person_id, item_id, kind, evidence, recorded_by, recorded_at)
         SELECT gen_random_uuid(), $1, id, $2, 'S01', 'strength', 'Sings every night', recorded_by, now() FROM contact WHERE family_id = $1`,
        [family.familyId, family.mother],
      ),
    )
    const made = await check(family.mother)
    for (const words of [
      'Rae Tester',
      '1 June 1990',
      'Rae was tired.',
      'The kitchen was warm.',
      'Sings every night',
      'One hot tea',
      'Wednesdays are calm',
      'Keep Saturdays',
      'They read together every night',
      'Helen Marsh',
    ])
      expect(readOf(made)).toContain(words)
    for (const words of ['Col shouted', 'Mum’s partner', 'My tummy wobbles', 'Calm mornings'])
      expect(readOf(made)).not.toContain(words)
  })

  it('lists for whoever checks what was left out and why, and tells her only how many', async () => {
    await note('Col shouted at Ada. Ring on 07700 900462.')
    await asOwner((owner) =>
      owner.query("UPDATE person SET phone = '07700 900462' WHERE id = $1", [family.father]),
    )
    const made = await check(family.mother)
    expect(made.aboutOthers).toEqual(
      expect.arrayContaining([
        { title: 'Notes', words: expect.stringContaining('Col shouted at Ada.'), why: 'names-others' },
        { title: 'Notes', words: expect.stringContaining('Ring on 07700 900462.'), why: 'tells-of-others' },
      ]),
    )
    expect(made.contents).toMatchObject({ aboutOthers: made.aboutOthers.length })
    expect(readOf(made)).not.toMatch(/Col shouted|900462/)
  })

  it('holds no note somebody keeps for themselves, nothing the MASH was told, and no protected address', async () => {
    await livesAt(family.familyId, '9 Haven Court', true)
    await note('Rae frightens me a little', 'me')
    await note('Rae has moved to 9 Haven Court.')
    await asOwner((owner) =>
      owner.query(
        `INSERT INTO mash_request (id, contact_id, family_id, sent_by, sent_at, urgency, due_at, what_is_asked)
         SELECT gen_random_uuid(), id, family_id, recorded_by, now(), 'one-day', now(), 'Is Rae safe to be with?' FROM contact WHERE family_id = $1`,
        [family.familyId],
      ),
    )
    const made = await check(family.mother)
    expect(JSON.stringify(made)).not.toMatch(/frightens me|Haven|safe to be with/)
    expect(made.leftOut).toEqual(expect.arrayContaining(['protected', 'team-notes']))
  })
})

describe('what it holds about a father elsewhere', () => {
  it('is his own: nothing of the home he does not live in, of the plan, or of who has looked', async () => {
    await note('The kitchen was warm. Col rang on Monday.')
    const made = await check(family.father)
    expect(readOf(made)).toContain('Col rang on Monday.')
    expect(readOf(made)).not.toMatch(/kitchen|Ada|Rae|Helen Marsh|Oakfield|read together/)
  })
})

describe('a second person', () => {
  it('looks through it first, and exactly what they looked through is given, once', async () => {
    await expect(give(family.mother)).rejects.toBeInstanceOf(InvalidInput)
    const { secondCheckId } = await asked(family.mother)
    await expect(asked(family.mother)).rejects.toBeInstanceOf(InvalidInput)
    await expect(give(family.mother)).rejects.toBeInstanceOf(InvalidInput)
    expect(await secondCheckQuestion(marcus, { familyId: family.familyId, secondCheckId })).toMatchObject({
      called: 'Rae',
      askedBy: 'Helen Marsh',
      aboutOthers: expect.arrayContaining([expect.objectContaining({ why: 'names-others' })]),
    })
    expect((await given(marcus, { familyId: family.familyId })).toLookThrough).toMatchObject([
      { secondCheckId },
    ])
    await answer(secondCheckId, 'may-be-given')
    await note('Rae sang. This was written after it was looked through.')
    const { disclosureId } = await give(family.mother)
    const kept = await givenDocument(helen, { familyId: family.familyId, disclosureId })
    expect(readOf(kept)).toContain('Keep Saturdays')
    expect(readOf(kept)).not.toContain('written after')
    await expect(give(family.mother)).rejects.toBeInstanceOf(InvalidInput)
  })

  it('may say not yet, and then it does not leave', async () => {
    const { secondCheckId } = await asked(family.mother)
    await answer(secondCheckId, 'not-yet')
    expect((await check(family.mother)).second).toEqual({
      is: 'not-yet',
      by: 'Marcus Bell',
      why: 'Read all of it',
    })
    await expect(give(family.mother)).rejects.toBeInstanceOf(InvalidInput)
    await asked(family.mother)
  })

  it('is not whoever made it up, nor anybody who does not oversee the family', async () => {
    const { secondCheckId } = await asked(family.mother)
    await expect(answer(secondCheckId, 'may-be-given', helen)).rejects.toBeInstanceOf(NotAllowed)
    await expect(answer(secondCheckId, 'may-be-given', ben)).rejects.toBeInstanceOf(NotFound)
    await expect(
      secondCheckQuestion(helen, { familyId: family.familyId, secondCheckId }),
    ).rejects.toBeInstanceOf(NotAllowed)
    await expect(
      secondCheckQuestion(ben, { familyId: family.familyId, secondCheckId }),
    ).rejects.toBeInstanceOf(NotFound)
    await expect(
      askSecondCheck(marcus, {
        familyId: family.familyId,
        recipientId: family.mother,
        digest: 'x',
        note: 'x',
      }),
    ).rejects.toBeInstanceOf(NotAllowed)
  })

  it('said yes before somebody was protected: it is looked through again', async () => {
    await note('Rae has moved to 9 Haven Court.')
    const { secondCheckId } = await asked(family.mother)
    await answer(secondCheckId, 'may-be-given')
    await livesAt(family.familyId, '9 Haven Court', true)
    expect((await check(family.mother)).second).toEqual({ is: 'needed' })
    await expect(give(family.mother)).rejects.toBeInstanceOf(InvalidInput)
  })

  it('is asked for by the database itself, whatever the code does', async () => {
    const { secondCheckId } = await asked(family.mother)
    await expect(
      asOwner((owner) =>
        owner.query(
          `INSERT INTO disclosure (id, family_id, reference, document, recipient_person_id, recipient_kind, recipient_name, handover,
             contents, digest, left_out, warnings, given_by, agency_id, given_at, second_check_id)
           SELECT gen_random_uuid(), family_id, 'SAR-TEST', 'subject-access', recipient_person_id, recipient_kind, 'Rae', 'by-hand',
             contents, digest, '{}', 0, $2, $3, now(), id FROM second_check WHERE id = $1`,
          [secondCheckId, helen.workerId, helen.agencyId],
        ),
      ),
    ).rejects.toThrow('a second person looks through this first')
  })
})
