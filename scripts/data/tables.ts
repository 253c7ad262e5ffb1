import type { Client } from 'pg'
import { type Cell, copyRows } from './copy-rows'
import type { Batch, Rows } from './rows'

/** Where the rows of one kind go: into a table of the product, or one that is gone when the loading ends. */
type Target<Row> = { table: string; columns: Readonly<Record<string, (row: Row) => Cell>> }

/** Writes one batch of the population into the tables it belongs to. */
export async function copyBatch(client: Client, batch: Batch): Promise<void> {
  switch (batch.table) {
    case 'agency':
      return into(client, targets.agency, batch.rows)
    case 'team':
      return into(client, targets.team, batch.rows)
    case 'worker':
      return into(client, targets.worker, batch.rows)
    case 'teamManagement':
      return into(client, targets.teamManagement, batch.rows)
    case 'family':
      return into(client, targets.family, batch.rows)
    case 'person':
      return into(client, targets.person, batch.rows)
    case 'familyMember':
      return into(client, targets.familyMember, batch.rows)
    case 'relationship':
      return into(client, targets.relationship, batch.rows)
    case 'address':
      return into(client, targets.address, batch.rows)
    case 'contact':
      return into(client, targets.contact, batch.rows)
    case 'episode':
      return into(client, targets.episode, batch.rows)
    case 'event':
      return into(client, targets.event, batch.rows)
  }
}

/** What the generator knows of contacts and episodes that the product keeps in rows of their own. */
export const temporaryTables = `
  CREATE TEMP TABLE made_contact (id uuid, level text, outcome text, at timestamptz) ON COMMIT DROP;
  CREATE TEMP TABLE made_episode (id uuid, holder_id uuid, lead_accepted_at timestamptz, closure_reason text) ON COMMIT DROP`

async function into<Row>(
  client: Client,
  several: readonly Target<Row>[],
  rows: readonly Row[],
): Promise<void> {
  for (const { table, columns } of several) {
    const cells = Object.values(columns)
    await copyRows(
      client,
      table,
      Object.keys(columns),
      rows.map((row) => cells.map((cell) => cell(row))),
    )
  }
}

const targets: { [Table in keyof Rows]: readonly Target<Rows[Table]>[] } = {
  agency: [
    {
      table: 'agency',
      columns: { id: (a) => a.id, name: (a) => a.name, kind: (a) => a.kind, phone: (a) => a.phone },
    },
  ],
  team: [
    {
      table: 'team',
      columns: {
        id: (t) => t.id,
        agency_id: (t) => t.agencyId,
        name: (t) => t.name,
        locality: (t) => t.locality,
      },
    },
  ],
  worker: [
    {
      table: 'worker',
      columns: {
        id: (w) => w.id,
        name: (w) => w.name,
        job_title: (w) => w.jobTitle,
        email: (w) => w.email,
        agency_id: (w) => w.agencyId,
        team_id: (w) => w.teamId,
        work: (w) => w.work,
        capacity: (w) => w.capacity,
      },
    },
  ],
  teamManagement: [
    {
      table: 'team_management',
      columns: {
        id: (m) => m.id,
        team_id: (m) => m.teamId,
        worker_id: (m) => m.workerId,
        from_at: (m) => m.fromAt,
      },
    },
  ],
  family: [
    {
      table: 'family',
      columns: {
        id: (f) => f.id,
        name: (f) => f.name,
        locality: (f) => f.locality,
        created_by: (f) => f.createdBy,
        created_at: (f) => f.createdAt,
      },
    },
  ],
  person: [
    {
      table: 'person',
      columns: {
        id: (p) => p.id,
        full_name: (p) => p.fullName,
        known_as: (p) => p.knownAs,
        born_on: (p) => p.bornOn,
        due_on: (p) => p.dueOn,
        gender: (p) => p.gender,
        ethnicity: (p) => p.ethnicity,
        nhs_number: (p) => p.nhsNumber,
        upn: (p) => p.upn,
        spoken_language: (p) => p.spokenLanguage,
        school: (p) => p.school,
        created_by: (p) => p.createdBy,
        created_at: (p) => p.createdAt,
      },
    },
  ],
  familyMember: [
    {
      table: 'family_member',
      columns: {
        id: (m) => m.id,
        family_id: (m) => m.familyId,
        person_id: (m) => m.personId,
        part: (m) => m.part,
        relationship: (m) => m.relationship,
        lives_here: (m) => m.livesHere,
        place: (m) => m.place,
        from_on: (m) => m.fromOn,
      },
    },
  ],
  relationship: [
    {
      table: 'relationship',
      columns: {
        id: (r) => r.id,
        family_id: (r) => r.familyId,
        from_person_id: (r) => r.fromPersonId,
        to_person_id: (r) => r.toPersonId,
        kind: (r) => r.kind,
        parental_responsibility: (r) => r.parentalResponsibility,
      },
    },
  ],
  address: [
    {
      table: 'address',
      columns: {
        id: (a) => a.id,
        family_id: (a) => a.familyId,
        lines: (a) => a.lines,
        postcode: (a) => a.postcode,
        from_on: (a) => a.fromOn,
      },
    },
  ],
  contact: [
    {
      table: 'contact',
      columns: {
        id: (c) => c.id,
        reference: (c) => c.reference,
        family_id: (c) => c.familyId,
        recorded_by: (c) => c.recordedBy,
        agency_id: (c) => c.agencyId,
        recorded_at: (c) => c.recordedAt,
        danger_now: (c) => c.dangerNow,
        danger_done: (c) => c.dangerDone,
        working_well: (c) => c.workingWell,
        worried_about: (c) => c.worriedAbout,
      },
    },
    {
      table: 'made_contact',
      columns: {
        id: (c) => c.id,
        level: (c) => c.decidedLevel,
        outcome: (c) => c.decidedOutcome,
        at: (c) => c.decidedAt,
      },
    },
  ],
  episode: [
    {
      table: 'episode',
      columns: {
        id: (e) => e.id,
        family_id: (e) => e.familyId,
        contact_id: (e) => e.contactId,
        opened_at: (e) => e.openedAt,
        opened_by: (e) => e.openedBy,
        level: (e) => e.level,
        outcome: (e) => e.outcome,
        level_since: (e) => e.openedAt,
        next_on: (e) => e.nextOn,
        next_what: (e) => e.nextWhat,
        closed_at: (e) => e.closedAt,
      },
    },
    {
      table: 'made_episode',
      columns: {
        id: (e) => e.id,
        holder_id: (e) => e.holderId,
        lead_accepted_at: (e) => e.leadAcceptedAt,
        closure_reason: (e) => e.closureReason,
      },
    },
  ],
  event: [
    {
      table: 'chronology_entry',
      columns: {
        id: (e) => e.id,
        family_id: (e) => e.familyId,
        episode_id: (e) => e.episodeId,
        happened_on: (e) => e.happenedOn,
        kind: (e) => e.kind,
        track: (e) => e.track,
        words: (e) => e.words,
        recorded_by: (e) => e.recordedBy,
        recorded_at: (e) => e.recordedAt,
      },
    },
  ],
}
