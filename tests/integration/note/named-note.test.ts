import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { grantAccess } from '@/lib/access/grant'
import { whoLooked } from '@/lib/audit/queries/who-looked'
import { teamList } from '@/lib/caseload/queries/team-list'
import { timeline } from '@/lib/chronology/queries/timeline'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { familyPage } from '@/lib/family/queries/family-page'
import { addNote } from '@/lib/note/commands/add-note'
import { nameReaders } from '@/lib/note/commands/name-readers'
import { newNote } from '@/lib/note/queries/new-note'
import { noteToRead } from '@/lib/note/queries/note'
import { myNotices } from '@/lib/notice/queries/my-notices'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { endWorker } from '@/lib/worker/commands/end-worker'
import { inviteWorker } from '@/lib/worker/commands/invite-worker'
import { agencies } from '@/prisma/seed/ashmere'
import { answerOpen } from '../../support/emergency'
import { asOwner, auditOf } from '../../support/owner'
import { aFamily, agreeTo, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
const amina = signedIn('amina')
const joseph = signedIn('joseph')
const marcus = signedIn('marcus')
const administrator = { ...signedIn('lena'), work: 'administrator' as const }
const now = new Date()

const worry = {
  happenedOn: '2026-11-20',
  how: 'other' as const,
  title: 'What the neighbour rang about',
  words: '“I hear him through the wall”',
  track: 'together' as const,
  audience: 'named' as const,
}

/** A family Helen looks after, with Amina and Joseph in the team, whose agencies it agreed to. */
async function helpedFamily(name: string) {
  const family = await aFamily(helen, { name, children: [`Ada ${name}`] })
  await anEpisode(helen, family)
  for (const { workerId, agencyId } of [amina, joseph]) {
    await inTransaction(helen, (tx) =>
      grantAccess(tx, { familyId: family.familyId, to: { workerId }, relation: 'team-member', at: now }),
    )
    await agreeTo(helen, family.familyId, agencyId)
  }
  return family.familyId
}

async function keep(by: Actor, familyId: string, people: string[]): Promise<string> {
  return (await addNote(by, { familyId, ...worry, people }, { now })).noteId
}

const titles = async (actor: Actor, familyId: string) =>
  (await timeline(actor, { familyId })).facts.map(({ words }) => words['title'])

describe('a note kept for people by name', () => {
  let familyId = ''
  let noteId = ''
  beforeAll(async () => {
    familyId = await helpedFamily('Wrenfield')
    noteId = await keep(helen, familyId, [amina.workerId])
  })

  it('is read by those named: on the timeline, on its own page, and they are told', async () => {
    for (const actor of [helen, amina]) {
      expect(await titles(actor, familyId)).toContain(worry.title)
      await expect(noteToRead(actor, { familyId, noteId })).resolves.toMatchObject({ words: worry.words })
    }
    expect(await myNotices(amina, {})).toMatchObject([{ kind: 'note-names-you', about: noteId }])
    const { restricted } = await noteToRead(helen, { familyId, noteId })
    expect(restricted?.named.map(({ name, isWriter }) => [name, isWriter])).toEqual([
      ['Helen Marsh', true],
      ['Amina Yusuf', false],
    ])
    expect(restricted?.trail.map(({ sentence }) => sentence)).toContain('Amina Yusuf read a note')
  })

  it('is not there for the team, the manager or the MASH: no line, no count, no rows, no trace of who read it', async () => {
    const count = async (actor: Actor) => {
      const page = await familyPage(actor, { familyId })
      return page.sees === 'record' ? page.record.timelineCount : -1
    }
    expect(await count(helen)).toBe((await count(joseph)) + 1)
    for (const actor of [joseph, marcus]) {
      expect(await titles(actor, familyId)).not.toContain(worry.title)
      for (const table of ['note', 'recordRestriction', 'recordRestrictionPerson'] as const) {
        const rows = await inTransaction(
          actor,
          (tx): Promise<unknown[]> =>
            table === 'note'
              ? tx.note.findMany({ where: { familyId } })
              : table === 'recordRestriction'
                ? tx.recordRestriction.findMany({ where: { familyId } })
                : tx.recordRestrictionPerson.findMany({ where: { familyId } }),
        )
        expect(rows, `${table} for ${actor.name}`).toEqual([])
      }
    }
    expect((await auditOf(familyId)).map(({ event }) => event)).toContain('note-viewed')
    for (const actor of [helen, marcus]) {
      const { looked } = await whoLooked(actor, { familyId })
      expect(looked.filter(({ sentence }) => sentence.includes('note'))).toEqual([])
    }
  })

  it('does not make the family look lately heard of on the list of a manager who is not named', async () => {
    const heard = () =>
      asOwner(
        async (owner) =>
          (await owner.query('SELECT last_contact_on FROM caseload_entry WHERE family_id = $1', [familyId]))
            .rows[0],
      )
    expect(await heard()).toEqual({ last_contact_on: null })
    await addNote(helen, { familyId, ...worry, title: 'A visit', audience: 'team' }, { now })
    expect(await heard()).not.toEqual({ last_contact_on: null })
    await expect(teamList(marcus, { show: 'all' })).resolves.toBeDefined()
  })

  it('answers a guessed address in the same words as a note that never was', async () => {
    for (const actor of [joseph, marcus]) {
      const words = (id: string) =>
        noteToRead(actor, { familyId, noteId: id }).catch(({ name, message }: Error) => `${name}: ${message}`)
      expect(await words(noteId)).toBe(await words(newId()))
      const refused = (id: string) =>
        nameReaders(actor, { familyId, noteId: id, people: [] }).catch(({ name }: Error) => name)
      expect(await refused(noteId)).toBe('NotFound')
      expect(await refused(newId())).toBe('NotFound')
    }
  })

  it('is not there for somebody who opens the family in an emergency', async () => {
    const tom = signedIn('tom')
    await expect(answerOpen(tom, 'Ada Wrenfield')).resolves.toEqual({ familyId })
    expect(await titles(tom, familyId)).not.toContain(worry.title)
    await expect(noteToRead(tom, { familyId, noteId })).rejects.toBeInstanceOf(NotFound)
    const { readers } = await newNote(helen, { familyId })
    expect(readers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Amina Yusuf', 'Joseph Adeyemi', 'Marcus Bell']),
    )
    expect(readers.map(({ name }) => name)).not.toContain('Tom Ashworth')
  })

  it('is given to more people and taken from some by its writer, and by a manager only when they are named', async () => {
    await expect(nameReaders(amina, { familyId, noteId, people: [] })).rejects.toBeInstanceOf(NotAllowed)
    await nameReaders(helen, { familyId, noteId, people: [amina.workerId, marcus.workerId] })
    await expect(noteToRead(marcus, { familyId, noteId })).resolves.toMatchObject({ title: worry.title })
    await nameReaders(marcus, { familyId, noteId, people: [] })
    await expect(noteToRead(amina, { familyId, noteId })).rejects.toBeInstanceOf(NotFound)
    expect(await myNotices(amina, {}), 'what she was told goes too').toEqual([])
    await expect(noteToRead(helen, { familyId, noteId }), 'the writer stays').resolves.toBeDefined()
    const { restricted } = await noteToRead(marcus, { familyId, noteId })
    expect(restricted?.named.map(({ name }) => name)).toEqual(['Helen Marsh', 'Marcus Bell'])
  })

  it('is kept only for people who can see the family, and never by ticking people and showing it to everybody', async () => {
    await expect(keep(helen, familyId, [])).rejects.toThrow('Select at least one person')
    await expect(keep(helen, familyId, [signedIn('ben').workerId])).rejects.toThrow('can see this family')
    await expect(
      addNote(helen, { familyId, ...worry, audience: 'team', people: [amina.workerId] }, { now }),
    ).rejects.toBeInstanceOf(InvalidInput)
  })

  it('cannot lose its writer, nor be without anybody, even by the database’s own hands', async () => {
    await expect(
      asOwner((owner) =>
        owner.query(
          'UPDATE record_restriction_person SET until_at = now() WHERE worker_id = $1 AND until_at IS NULL',
          [helen.workerId],
        ),
      ),
    ).rejects.toThrow('whoever restricted a record stays named')
    await expect(
      asOwner((owner) => owner.query("UPDATE note SET audience = 'team' WHERE id = $1", [noteId])),
    ).rejects.toThrow()
  })
})

describe('a note kept for people by name of whom the last leaves', () => {
  it('passes to the manager of whoever looks after the plan, who is told, and it is written in the trail', async () => {
    const familyId = await helpedFamily('Larkhill')
    const { workerId } = await inviteWorker(administrator, {
      name: 'Nell Farrow',
      email: `${newId()}@ashmere.example`,
      agencyId: agencies.health.id,
      jobTitle: 'Health visitor',
      work: 'practitioner',
    })
    const nell: Actor = { ...amina, workerId, name: 'Nell Farrow', teamId: undefined, manages: [] }
    await inTransaction(helen, (tx) =>
      grantAccess(tx, { familyId, to: { workerId }, relation: 'team-member', at: now }),
    )
    const alone = await keep(nell, familyId, [amina.workerId])
    await nameReaders(nell, { familyId, noteId: alone, people: [] })
    const shared = await keep(nell, familyId, [amina.workerId])
    await expect(noteToRead(marcus, { familyId, noteId: alone })).rejects.toBeInstanceOf(NotFound)

    await endWorker(administrator, { workerId })

    await expect(noteToRead(marcus, { familyId, noteId: alone })).resolves.toMatchObject({
      words: worry.words,
    })
    await expect(noteToRead(marcus, { familyId, noteId: shared })).rejects.toBeInstanceOf(NotFound)
    expect((await myNotices(marcus, {})).filter(({ about }) => about === alone)).toMatchObject([
      { kind: 'note-passed-on', about: alone, by: 'Nell Farrow' },
    ])
    const { rows } = await asOwner((owner) =>
      owner.query("SELECT subject_id FROM audit_event WHERE event = 'note-passed-on'"),
    )
    expect(rows).toEqual([{ subject_id: alone }])
  })
})
