import type { Client } from 'pg'
import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/db/id'
import type { Canary } from './plant'

/** Words that are one person's own, whatever anybody else is to the family. */
export type OwnCanary = Canary & { onlyFor: string }

const shown = { by: [] } as const
const unseen = { by: [], unseen: true } as const

/**
 * Gives somebody a note for themselves, words they have not sent yet, and all that proves who they are. Returns the
 * address those words are written at.
 */
export async function giveThingsOfTheirOwn(
  owner: Client,
  { workerId }: Actor,
  familyId: string,
): Promise<{ canaries: OwnCanary[]; address: string }> {
  const own = (box: string, word: string, may: Canary['may'] = unseen): OwnCanary => ({
    box,
    words: [word],
    may,
    onlyFor: workerId,
  })
  const draftId = newId()
  await owner.query(
    `INSERT INTO note (id, family_id, happened_on, how, title, words, track, audience, written_by, written_at)
     VALUES ($1, $2, current_date, 'visit', 'Onlyme0title', 'Onlyme0words', 'team', 'me', $3, now())`,
    [newId(), familyId, workerId],
  )
  await owner.query(
    `INSERT INTO draft (id, kind, document_id, section, family_id, owner_id, values, rev, updated_by, updated_at)
     VALUES ($1, 'contact', $1, 'contact', $2, $3, '{"workingWell": "Owndraft0words"}', 1, $3, now())`,
    [draftId, familyId, workerId],
  )
  await owner.query(
    `INSERT INTO held_words (id, worker_id, address, form, values, held_at)
     VALUES ($1, $2, '/families/new', 'new-family', '{"name": "Held0words"}', now())`,
    [newId(), workerId],
  )
  await owner.query('UPDATE session SET device = $2 WHERE worker_id = $1', [workerId, 'Device0words'])
  await owner.query(
    `INSERT INTO idempotency_key (key, operation, worker_id, result, at) VALUES ('Keyof0form', 'note.add', $1, '"Result0words"', now())`,
    [workerId],
  )
  await owner.query(
    `INSERT INTO worker_password (worker_id, hash, set_at) VALUES ($1, '$argon2id$Hash0words', now())`,
    [workerId],
  )
  await owner.query(
    `INSERT INTO authenticator (worker_id, secret, made_at, confirmed_at) VALUES ($1, 'Secret0words', now(), now())`,
    [workerId],
  )
  await owner.query(`INSERT INTO recovery_code (worker_id, hash, batch) VALUES ($1, 'Recovery0words', $2)`, [
    workerId,
    newId(),
  ])
  await owner.query(
    `INSERT INTO known_device (id, worker_id, address, last_used_at) VALUES ($1, $2, 'Known0device', now())`,
    [newId(), workerId],
  )
  await owner.query(
    `INSERT INTO outside_identity (id, worker_id, issuer, tenant, subject, linked_at)
     VALUES ($1, $2, 'https://issuer.example', 'tenant', 'Subject0words', now())`,
    [newId(), workerId],
  )
  const canaries = [
    own('note.title for me only', 'Onlyme0title'),
    own('note.words for me only', 'Onlyme0words'),
    own('draft.values of a contact of one’s own', 'Owndraft0words', shown),
    own('held_words.values', 'Held0words'),
    own('session.device', 'Device0words', shown),
    own('idempotency_key.key', 'Keyof0form'),
    own('idempotency_key.result', 'Result0words'),
    own('worker_password.hash', 'Hash0words'),
    own('authenticator.secret', 'Secret0words'),
    own('recovery_code.hash', 'Recovery0words'),
    own('known_device.address', 'Known0device'),
    own('outside_identity.subject', 'Subject0words'),
  ]
  return { canaries, address: `/families/${familyId}/contacts/new/${draftId}` }
}

/** What only the server holds: nobody at all is ever sent it. */
export function secretsOfTheServer(): OwnCanary[] {
  return [
    'NEXTAUTH_SECRET',
    'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY',
    'DATABASE_URL',
    'APP_DATABASE_URL',
  ].flatMap((setting) => {
    const value = process.env[setting]
    return value ? [{ box: setting, words: [value], may: unseen, onlyFor: '' }] : []
  })
}
