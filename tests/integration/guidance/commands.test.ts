import { describe, expect, it } from 'vitest'
import { addDays, day } from '@/lib/calendar/day'
import { sandwell2023 } from '@/lib/continuum/guidance/sandwell'
import { inTransaction } from '@/lib/db/transaction'
import { decideLevel } from '@/lib/decision/commands/decide'
import { guidanceInForce } from '@/lib/decision/guidance-in-force'
import { changeGuidanceEntry } from '@/lib/guidance/commands/change-entry'
import { changeGuidanceExample } from '@/lib/guidance/commands/change-example'
import { changeGuidanceSign } from '@/lib/guidance/commands/change-sign'
import { discardGuidanceDraft } from '@/lib/guidance/commands/discard-draft'
import { proposeGuidance } from '@/lib/guidance/commands/propose-draft'
import { publishGuidance } from '@/lib/guidance/commands/publish-draft'
import { returnGuidance } from '@/lib/guidance/commands/return-draft'
import { startGuidanceDraft } from '@/lib/guidance/commands/start-draft'
import { tryGuidance } from '@/lib/guidance/commands/try-draft'
import { ChangedMeanwhile, InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { asOwner } from '../../support/owner'
import { signedIn } from '../../support/world'
import { aFamilyForTeam } from '../decision/cases'
import {
  aDraft,
  aProposal,
  auditOfDraft,
  entry,
  owen,
  proposal,
  readsAs,
  ruth,
  tomorrow,
  versionRow,
} from './drafts'

const helen = signedIn('helen')
const said = (problem: unknown) => String(problem instanceof Error ? problem.message : problem)
const nowhere = '01900000-0000-7000-8000-000000000000'

describe('writing a draft', () => {
  it('starts from what the newest version says, and leaves that as it is', async () => {
    const { versionId } = await startGuidanceDraft(ruth, {})
    expect((await versionRow(versionId)).content).toEqual(JSON.parse(JSON.stringify(sandwell2023)))
    expect((await auditOfDraft(versionId))[0]).toMatchObject({
      event: 'guidance-drafted',
      actor_id: ruth.workerId,
    })
  })

  it('changes one entry with its source, and writes down which', async () => {
    const versionId = await aDraft()
    expect((await versionRow(versionId)).content.settings['complexSigns']).toEqual({
      value: 4,
      basis: 'S',
      source: 'Partnership board, 3 November',
    })
    expect((await auditOfDraft(versionId))[0]).toMatchObject({
      event: 'guidance-changed',
      details: { entry: 'settings.complexSigns', purpose: 'guidance' },
    })
  })

  it('changes how one sign is read, and what an example should give', async () => {
    const versionId = await aDraft()
    await readsAs(versionId, 'bullied', 'several-agencies')
    const example = sandwell2023.examples[0]?.id ?? ''
    const outcome = { versionId, exampleId: example, outcome: 'single-agency' as const }
    await changeGuidanceExample(ruth, { ...outcome, version: 3 })
    const { content } = await versionRow(versionId)
    expect(content.signs['bullied']).toEqual({ level: 3 })
    expect(await auditOfDraft(versionId)).toMatchObject([
      { details: { example, purpose: 'guidance' } },
      { details: { sign: 'bullied', purpose: 'guidance' } },
      {},
      {},
    ])
  })

  it.each([
    ['a number where words belong', { path: 'localNames.s17', value: 7 }, 'value'],
    ['less than one agency', { path: 'settings.sharedHelpAgencies', value: 0 }, 'value'],
    ['words where a number belongs', { path: 'settings.complexSigns', value: 'many' }, 'value'],
    ['no source', { source: '  ' }, 'source'],
  ])('refuses %s', async (_what, wrong, field) => {
    const versionId = await aDraft()
    await expect(
      changeGuidanceEntry(ruth, { versionId, version: 2, ...entry, ...wrong }),
    ).rejects.toMatchObject({
      errors: [{ field }],
    })
    expect((await versionRow(versionId)).version).toBe(2)
  })

  it('refuses an entry, sign or example that the guidance has not, and finds no draft that is not there', async () => {
    const versionId = await aDraft()
    const at = { versionId, version: 2 }
    const none = await changeGuidanceEntry(ruth, { ...at, ...entry, path: 'settings.tea' }).catch(said)
    const sign = { ...at, signId: 'bad-vibes', reads: 'everyday', trigger: false, today: false } as const
    const example = { ...at, exampleId: 'none', outcome: 'universal' } as const
    expect([
      none,
      await changeGuidanceSign(ruth, sign).catch(said),
      await changeGuidanceExample(ruth, example).catch(said),
    ]).toEqual([
      'Choose something that the guidance settles',
      'Choose a sign of the list',
      'Choose an example of this guidance',
    ])
    await expect(changeGuidanceEntry(ruth, { ...at, ...entry, versionId: nowhere })).rejects.toThrow(NotFound)
  })

  it('lets no everyday sign be a safety trigger', async () => {
    const versionId = await aDraft()
    const sign = {
      versionId,
      version: 2,
      signId: 'bullied',
      reads: 'one-agency',
      trigger: true,
      today: false,
    } as const
    await expect(changeGuidanceSign(ruth, sign)).rejects.toMatchObject({ errors: [{ field: 'trigger' }] })
  })

  it('says so when the draft was changed in another window meanwhile', async () => {
    const versionId = await aDraft()
    await expect(changeGuidanceEntry(ruth, { versionId, version: 1, ...entry, value: 5 })).rejects.toThrow(
      ChangedMeanwhile,
    )
  })

  it('is only for whoever began it, and only for people who keep the guidance', async () => {
    const versionId = await aDraft()
    const change = { versionId, version: 2, ...entry }
    await expect(changeGuidanceEntry(owen, change)).rejects.toThrow(InvalidInput)
    for (const name of ['helen', 'marcus', 'grace', 'lena'] as const) {
      const actor = signedIn(name)
      await expect(startGuidanceDraft(actor, {})).rejects.toThrow(NotAllowed)
      await expect(changeGuidanceEntry(actor, change)).rejects.toThrow(NotAllowed)
      await expect(tryGuidance(actor, { versionId, months: 3 })).rejects.toThrow(NotAllowed)
      await expect(proposeGuidance(actor, { versionId, version: 2, ...proposal() })).rejects.toThrow(
        NotAllowed,
      )
      await expect(returnGuidance(actor, { versionId, version: 2, why: 'No' })).rejects.toThrow(NotAllowed)
      await expect(publishGuidance(actor, { versionId, version: 2 })).rejects.toThrow(NotAllowed)
      await expect(discardGuidanceDraft(actor, { versionId, version: 2 })).rejects.toThrow(NotAllowed)
    }
  })

  it('ends when it is put away, which keeps it', async () => {
    const versionId = await aDraft()
    await discardGuidanceDraft(ruth, { versionId, version: 2 })
    expect((await versionRow(versionId)).discarded_at).not.toBeNull()
    expect((await auditOfDraft(versionId))[0]).toMatchObject({ event: 'guidance-discarded' })
    await expect(changeGuidanceEntry(ruth, { versionId, version: 3, ...entry })).rejects.toThrow(NotFound)
  })
})

describe('proposing a draft', () => {
  it('names it for the day it begins, logs what it changes, and holds it still', async () => {
    const versionId = await aProposal()
    const row = await versionRow(versionId)
    expect(row).toMatchObject({ effective_from: tomorrow, published_by: null })
    expect(row.content.version).toBe(tomorrow)
    expect((await auditOfDraft(versionId))[0]).toMatchObject({ event: 'guidance-proposed' })
    await expect(changeGuidanceEntry(ruth, { versionId, version: 3, ...entry })).rejects.toThrow(InvalidInput)
    await expect(
      asOwner((owner) =>
        owner.query(`UPDATE guidance_version SET content = content || '{"partnership": "X"}' WHERE id = $1`, [
          versionId,
        ]),
      ),
    ).rejects.toThrow('not changed under the eyes')
  })

  it('waits for a day to come, so that no day is made under two versions', async () => {
    const versionId = await aDraft()
    const today = addDays(tomorrow, -1)
    const input = { versionId, version: 2, ...proposal(today) }
    await expect(proposeGuidance(ruth, input)).rejects.toMatchObject({ errors: [{ field: 'effectiveFrom' }] })
  })

  it('refuses a draft in which nothing is different', async () => {
    const { versionId } = await startGuidanceDraft(ruth, {})
    await expect(proposeGuidance(ruth, { versionId, version: 1, ...proposal() })).rejects.toThrow(
      InvalidInput,
    )
  })

  it('refuses a draft that drops or weakens a safety trigger, whatever the reason', async () => {
    const versionId = await aDraft()
    await readsAs(versionId, 'unexplained-injury', 's47')
    const input = { versionId, version: 3, ...proposal(), whyWeaker: 'It was ticked too often' }
    await expect(proposeGuidance(ruth, input)).rejects.toThrow('is a safety trigger')
    expect((await versionRow(versionId)).proposed_at).toBeNull()
  })

  it('asks why when a statutory sign would lead less far, and keeps the answer', async () => {
    const versionId = await aDraft()
    await readsAs(versionId, 'young-person-substance-dependency', 'several-agencies')
    const input = { versionId, version: 3, ...proposal() }
    await expect(proposeGuidance(ruth, input)).rejects.toMatchObject({ errors: [{ field: 'whyWeaker' }] })
    await proposeGuidance(ruth, { ...input, whyWeaker: 'The new service has its own social worker' })
    expect((await versionRow(versionId)).proposed_at).not.toBeNull()
  })

  it('refuses a draft whose own example no longer holds', async () => {
    const versionId = await aDraft()
    const exampleId = sandwell2023.examples.find(({ outcome }) => outcome === 's47')?.id ?? ''
    await changeGuidanceExample(ruth, { versionId, version: 2, exampleId, outcome: 's17' })
    await expect(proposeGuidance(ruth, { versionId, version: 3, ...proposal() })).rejects.toThrow(
      `examples.${exampleId}`,
    )
  })

  it('is sent back with what is needed first, and can then be changed again', async () => {
    const versionId = await aProposal()
    await returnGuidance(owen, { versionId, version: 3, why: 'Please try it on last year first' })
    expect(await versionRow(versionId)).toMatchObject({
      proposed_at: null,
      returned_why: 'Please try it on last year first',
    })
    expect((await auditOfDraft(versionId))[0]).toMatchObject({
      event: 'guidance-returned',
      actor_id: owen.workerId,
    })
    await changeGuidanceEntry(ruth, { versionId, version: 4, ...entry, value: 5 })
    await expect(returnGuidance(owen, { versionId, version: 5, why: 'Again' })).rejects.toThrow(InvalidInput)
  })
})

describe('publishing', () => {
  it('takes a second person: never whoever wrote it, in the app or beneath it', async () => {
    const versionId = await aProposal()
    await expect(publishGuidance(ruth, { versionId, version: 3 })).rejects.toThrow('takes two people')
    expect((await versionRow(versionId)).published_by).toBeNull()
    await expect(
      asOwner((owner) =>
        owner.query(
          'UPDATE guidance_version SET published_by = drafted_by, published_at = now() WHERE id = $1',
          [versionId],
        ),
      ),
    ).rejects.toThrow('guidance_version_two_people')
  })

  it('publishes nothing that nobody proposed, and nothing whose day has come', async () => {
    const versionId = await aDraft()
    await expect(publishGuidance(owen, { versionId, version: 2 })).rejects.toThrow('not been proposed')
    const proposed = await aProposal()
    const later = new Date(`${addDays(tomorrow, 1)}T09:00:00Z`)
    const fresh = { ...owen, freshAt: later }
    await expect(publishGuidance(fresh, { versionId: proposed, version: 3 }, { now: later })).rejects.toThrow(
      'has come',
    )
  })

  it('asks whoever publishes to have proved lately who they are', async () => {
    const versionId = await aProposal()
    const { freshAt: _lately, ...longAgo } = owen
    await expect(publishGuidance(longAgo, { versionId, version: 3 })).rejects.toThrow()
    expect((await versionRow(versionId)).published_by).toBeNull()
  })

  it('changes what is decided from its day on, ends the version before, and is never changed again', async () => {
    const family = await aFamilyForTeam(helen)
    const versionId = await aProposal()
    const another = await aProposal('owen', addDays(tomorrow, 30))
    await publishGuidance(owen, { versionId, version: 3 })
    expect((await auditOfDraft(versionId))[0]).toMatchObject({
      event: 'guidance-published',
      actor_id: owen.workerId,
    })
    const at = (on: string) => inTransaction(helen, (tx) => guidanceInForce(tx, day(on)))
    expect((await at(addDays(tomorrow, -1))).version).toBe('2023-12-02')
    expect((await at(tomorrow)).settings.complexSigns.value).toBe(4)
    expect((await at('2022-06-01')).version).toBe('2022-04-01')

    const then = new Date(`${tomorrow}T10:00:00Z`)
    const input = { familyId: family.familyId, contactId: family.contactId, level: 'multi-agency' as const }
    const { decisionId } = await decideLevel(helen, { ...input, reasons: 'We agreed' }, { now: then })
    const { rows } = await asOwner((owner) =>
      owner.query('SELECT guidance_version FROM threshold_decision WHERE id = $1', [decisionId]),
    )
    expect(rows[0]).toEqual({ guidance_version: tomorrow })

    for (const change of [
      `content = content || '{"partnership": "X"}'`,
      'effective_to = NULL',
      `effective_from = effective_from + 1`,
      'what = NULL',
    ]) {
      await expect(
        asOwner((owner) => owner.query(`UPDATE guidance_version SET ${change} WHERE id = $1`, [versionId])),
      ).rejects.toThrow('never changed')
    }
    await expect(
      asOwner((owner) => owner.query('DELETE FROM guidance_version WHERE id = $1', [versionId])),
    ).rejects.toThrow('kept for good')

    // Whoever drafted from the version before would undo this one without knowing.
    await expect(publishGuidance(ruth, { versionId: another, version: 3 })).rejects.toThrow(
      'Another version was published',
    )
  })

  it('never has two versions in force on the same day', async () => {
    const insert = `INSERT INTO guidance_version (id, guidance_id, content, drafted_at, changed_at, what, effective_from, proposed_at, published_at)
      SELECT gen_random_uuid(), guidance_id, content, now(), now(), what, effective_from + 1, now(), now()
      FROM guidance_version WHERE guidance_id = 'dudley'`
    await expect(asOwner((owner) => owner.query(insert))).rejects.toThrow('guidance_version_one_a_day')
  })

  it('can be written beneath the commands by nobody who does not keep the guidance', async () => {
    const versionId = await aDraft()
    for (const actor of [helen, signedIn('marcus')]) {
      const { count } = await inTransaction(actor, (tx) =>
        tx.guidanceVersion.updateMany({ where: { id: versionId }, data: { discardedAt: new Date() } }),
      )
      expect(count).toBe(0)
    }
    const seen = await inTransaction(helen, (tx) => tx.guidanceVersion.count({ where: { id: versionId } }))
    expect(seen).toBe(0)
  })
})
