import { describe, expect, it } from 'vitest'
import { canonicalJson } from '@/lib/continuum/canonical-json'
import { parseCase } from '@/lib/continuum/case'
import { decide } from '@/lib/continuum/decide'
import { guidanceFor } from '@/lib/continuum/guidance/guidance-for'
import { decideLevel } from '@/lib/decision/commands/decide'
import { recordJudgement } from '@/lib/decision/commands/record-judgement'
import { whereNext } from '@/lib/decision/where-next'
import { takeOnNamedPerson } from '@/lib/lead-professional/commands/take-on-lead'
import { askMash } from '@/lib/mash/commands/ask'
import { ChangedMeanwhile, InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { agencies, workers } from '@/prisma/seed/ashmere'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, agreeTo, anEpisode, signedIn } from '../../support/world'
import { aFamilyForTeam, aFamilyInHarm, openEpisodeOf, theyAnswer, timelineOf } from './cases'

const helen = signedIn('helen')
const reasons = 'School alone cannot fix the flat. We agreed this together.'

describe('deciding the kind of help', () => {
  it('opens multi-agency help held from that second by whoever decided, with the assessment begun', async () => {
    const { familyId, contactId } = await aFamilyForTeam(helen)
    const decided = await decideLevel(helen, { familyId, contactId, level: 'multi-agency', reasons })
    expect(decided).toMatchObject({ level: 'multi-agency', outcome: 'multi-agency', move: 'start' })
    expect(await openEpisodeOf(familyId)).toMatchObject({
      id: decided.episodeId,
      level: 'multi-agency',
      holder: helen.workerId,
      holders: 1,
      why: 'raised-it',
      next_what: 'lead-professional-due',
    })
    expect(decided.assessmentId).not.toBe('')
    expect(await timelineOf(familyId)).toEqual(['level-decided', 'episode-opened', 'assessment-started'])
    expect((await auditOf(familyId))[0]).toMatchObject({ event: 'level-decided', actor_id: helen.workerId })
  })

  it('does not begin an assessment the family has said no to, and still opens the help', async () => {
    const made = await aFamilyForTeam(helen)
    await theyAnswer(helen, made, 'refused')
    const { familyId, contactId } = made
    const decided = await decideLevel(helen, { familyId, contactId, level: 'multi-agency', reasons })
    expect(decided.assessmentId).toBe('')
    expect((await openEpisodeOf(familyId))?.holders).toBe(1)
  })

  it('opens nothing for help everyone can use, and puts the decision on the timeline', async () => {
    const { familyId, contactId } = await aFamily(helen)
    const decided = await decideLevel(helen, { familyId, contactId, level: 'universal', reasons, ...differs })
    expect(decided.episodeId).toBe('')
    expect(await openEpisodeOf(familyId)).toBeUndefined()
    expect(await timelineOf(familyId)).toEqual(['level-decided'])
  })

  it('opens one agency’s help without an assessment, held by whoever decided', async () => {
    const { familyId, contactId } = await aFamily(helen)
    const decided = await decideLevel(helen, {
      familyId,
      contactId,
      level: 'single-agency',
      reasons,
      ...differs,
    })
    expect(decided.assessmentId).toBe('')
    expect(await openEpisodeOf(familyId)).toMatchObject({
      level: 'single-agency',
      holder: helen.workerId,
      holders: 1,
      why: 'single-agency',
    })
  })

  it('opens statutory help whose next date is today until the MASH has been asked', async () => {
    const { familyId, contactId } = await aFamilyInHarm(helen)
    await decideLevel(helen, { familyId, contactId, level: 'statutory', reasons })
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date())
    expect(await openEpisodeOf(familyId)).toMatchObject({
      level: 'statutory',
      outcome: 's47',
      next_on: today,
    })
  })

  it('keeps each child’s facts and answer, so that replaying them gives the same bytes', async () => {
    const { familyId, contactId, children } = await aFamilyForTeam(helen)
    const { decisionId } = await decideLevel(helen, { familyId, contactId, level: 'multi-agency', reasons })
    const rows = await asOwner((client) =>
      client.query(
        `SELECT s.person_id, s.facts, s.answer, d.guidance_id, d.guidance_version, d.episode_id FROM threshold_suggestion s
         JOIN threshold_decision d ON d.id = s.decision_id WHERE d.id = $1`,
        [decisionId],
      ),
    )
    expect(rows.rows.map(({ person_id }) => person_id).sort()).toEqual([...children].sort())
    for (const { facts, answer, guidance_id, guidance_version } of rows.rows) {
      const guidance = guidanceFor(guidance_id, guidance_version)
      const parsed = parseCase(facts)
      if (!guidance || !parsed.ok) throw new Error('The stored decision cannot be read')
      expect(canonicalJson(answer)).toBe(canonicalJson(decide(parsed.facts, guidance)))
    }
  })

  it('recalls the view the same person wrote before the suggestion was shown', async () => {
    const { familyId, contactId } = await aFamilyForTeam(helen)
    const view = {
      familyId,
      contactId,
      level: 'single-agency' as const,
      reasons: 'I thought school could do it',
    }
    const { judgementId } = await recordJudgement(helen, view)
    const { decisionId } = await decideLevel(helen, { familyId, contactId, level: 'multi-agency', reasons })
    const { rows } = await asOwner((client) =>
      client.query('SELECT judgement_id FROM threshold_decision WHERE id = $1', [decisionId]),
    )
    expect(rows[0]).toEqual({ judgement_id: judgementId })
  })

  it('asks why when the decision differs from the guidance, and keeps the reason', async () => {
    const { familyId, contactId } = await aFamilyForTeam(helen)
    const input = { familyId, contactId, level: 'single-agency' as const, reasons }
    await expect(decideLevel(helen, input)).rejects.toMatchObject({ errors: [{ field: 'whyDifferent' }] })
    expect(await openEpisodeOf(familyId)).toBeUndefined()
    await decideLevel(helen, { ...input, ...differs })
    expect((await openEpisodeOf(familyId))?.level).toBe('single-agency')
  })

  it('takes two people to go below a safety trigger, and never the same one twice', async () => {
    const { familyId, contactId } = await aFamilyInHarm(helen)
    const input = { familyId, contactId, level: 'multi-agency' as const, reasons, ...differs }
    await expect(decideLevel(helen, input)).rejects.toMatchObject({ errors: [{ field: 'secondPersonId' }] })
    const alone = { ...input, secondPersonId: helen.workerId }
    await expect(decideLevel(helen, alone)).rejects.toMatchObject({ errors: [{ field: 'secondPersonId' }] })
    await decideLevel(helen, { ...input, secondPersonId: workers.lena.id })
    expect((await openEpisodeOf(familyId))?.level).toBe('multi-agency')
  })

  it('keeps the urgent action when two people go below a safety trigger: the MASH is for today until it is asked', async () => {
    const { familyId, contactId } = await aFamilyInHarm(helen)
    const below = { familyId, contactId, reasons, ...differs, secondPersonId: workers.lena.id }
    await expect(decideLevel(helen, { ...below, level: 'universal' })).rejects.toMatchObject({
      errors: [{ field: 'level' }],
    })
    const decided = await decideLevel(helen, { ...below, level: 'multi-agency' })
    expect(whereNext(decided)).toMatch(/mash$/)
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date())
    const urgent = { next_on: today, next_what: 'next-step' }
    expect(await openEpisodeOf(familyId)).toMatchObject(urgent)
    await takeOnNamedPerson(helen, { familyId, because: 'I know them', familyView: 'They asked for me' })
    expect(await openEpisodeOf(familyId)).toMatchObject(urgent)
    await askMash(helen, {
      familyId,
      contactId,
      urgency: 'one-day',
      whatIsAsked: 'An injury nobody can explain',
      familyKnows: true,
    })
    expect(await openEpisodeOf(familyId)).toMatchObject({ next_what: 'mash-decision' })
  })

  it('says so when the picture has changed since the person was shown it', async () => {
    const { familyId, contactId } = await aFamilyForTeam(helen)
    const input = {
      familyId,
      contactId,
      level: 'multi-agency' as const,
      reasons,
      seenOutcome: 'universal' as const,
    }
    await expect(decideLevel(helen, input)).rejects.toThrow(ChangedMeanwhile)
  })

  it('is found by nobody who has nothing to do with the family', async () => {
    const { familyId, contactId } = await aFamilyForTeam(helen)
    const input = { familyId, contactId, level: 'multi-agency' as const, reasons }
    await expect(decideLevel(signedIn('ben'), input)).rejects.toThrow(NotFound)
  })

  it('is not for an agency that only sees the family', async () => {
    const { familyId, contactId } = await aFamilyForTeam(helen)
    await agreeTo(helen, familyId, agencies.housing.id)
    const input = { familyId, contactId, level: 'multi-agency' as const, reasons }
    await expect(decideLevel(signedIn('karen'), input)).rejects.toThrow(NotAllowed)
  })

  it('refuses a decision without reasons, and a contact of another family', async () => {
    const { familyId, contactId } = await aFamilyForTeam(helen)
    const other = await aFamily(helen)
    const input = { familyId, contactId, level: 'multi-agency' as const, reasons: ' ' }
    await expect(decideLevel(helen, input)).rejects.toThrow(InvalidInput)
    await expect(decideLevel(helen, { ...input, reasons, contactId: other.contactId })).rejects.toThrow(
      NotFound,
    )
  })
})

describe('more help, or less, later', () => {
  it('steps one agency’s help up to a team, keeping the holder, with the assessment begun', async () => {
    const made = await aFamilyForTeam(helen)
    const { familyId, contactId } = made
    const episodeId = await anEpisode(helen, made, { level: 'single-agency' })
    const decided = await decideLevel(helen, { familyId, contactId, level: 'multi-agency', reasons })
    expect(decided).toMatchObject({ move: 'step-up', episodeId })
    expect(await openEpisodeOf(familyId)).toMatchObject({
      level: 'multi-agency',
      holder: helen.workerId,
      holders: 1,
    })
    expect(await timelineOf(familyId)).toContain('stepped-up')
  })

  it('ends statutory help only with how the family agreed and who their named person will be', async () => {
    const made = await aFamilyForTeam(helen)
    const { familyId, contactId } = made
    await anEpisode(helen, made, { level: 'statutory' })
    const input = { familyId, contactId, level: 'multi-agency' as const, reasons }
    await expect(decideLevel(helen, input)).rejects.toMatchObject({ errors: [{ field: 'familyAgreed' }] })
    const agreed = { ...input, familyAgreed: 'Dani said yes at the last meeting' }
    await expect(decideLevel(helen, agreed)).rejects.toMatchObject({ errors: [{ field: 'nextNamedPerson' }] })
    await decideLevel(helen, { ...agreed, nextNamedPerson: 'Joseph Adeyemi, who has met them' })
    expect(await openEpisodeOf(familyId)).toMatchObject({ level: 'multi-agency', holders: 1 })
    expect(await timelineOf(familyId)).toContain('stepped-down')
  })

  it('leaves help that somebody else holds to them, even for whoever raised the worry', async () => {
    const made = await aFamilyForTeam(helen)
    const { familyId, contactId } = made
    await agreeTo(helen, familyId, agencies.familyHub.id)
    await anEpisode(signedIn('joseph'), made, { level: 'statutory' })
    const agreed = { familyAgreed: 'Dani said yes', nextNamedPerson: 'Helen Marsh' }
    const input = { familyId, contactId, level: 'multi-agency' as const, reasons, ...agreed }
    await expect(decideLevel(helen, input)).rejects.toThrow('Joseph Adeyemi looks after this family now')
    expect((await openEpisodeOf(familyId))?.level).toBe('statutory')
  })

  it('looks again at the same kind of help without starting its time again', async () => {
    const made = await aFamilyForTeam(helen)
    const { familyId, contactId } = made
    await anEpisode(helen, made)
    const decided = await decideLevel(helen, {
      familyId,
      contactId,
      level: 'multi-agency',
      reasons,
      ...differs,
    })
    expect(decided.move).toBe('review')
    expect(await timelineOf(familyId)).not.toContain('stepped-up')
  })

  it('does not end the help by deciding it is universal: closing asks the family', async () => {
    const made = await aFamilyForTeam(helen)
    const { familyId, contactId } = made
    await anEpisode(helen, made)
    const input = { familyId, contactId, level: 'universal' as const, reasons, ...differs }
    await expect(decideLevel(helen, input)).rejects.toMatchObject({ errors: [{ field: 'level' }] })
  })
})

const differs = { whyDifferent: 'The guidance does not know that Nan moved in last week' }
