import type { Client } from 'pg'
import { v7 as newId } from 'uuid'
import { linkAddress, linkHours } from '@/lib/auth/sign-in-link'
import { Refusal } from '../refusal'

/** The first person of a partnership, and what they are the first of. */
export type First = {
  partnership: string
  guidance: string
  mashPhone: string
  agency: string
  name: string
  job: string
  email: string
}

/**
 * Makes a partnership with one agency and one administrator in it, who has no password yet. Returns the link by
 * which they choose one. @throws Refusal when the database has a partnership already: there, people are invited.
 */
export async function makeFirstWorker(owner: Client, first: First): Promise<string> {
  const [agencyId, workerId, linkId] = [newId(), newId(), newId()]
  await owner.query('BEGIN')
  try {
    const { rowCount } = await owner.query('SELECT 1 FROM partnership')
    if (rowCount !== 0) throw new Refusal('This database already has a partnership, so nothing was changed.')
    await owner.query('INSERT INTO partnership (id, name, guidance_id, mash_phone) VALUES (1, $1, $2, $3)', [
      first.partnership,
      first.guidance,
      first.mashPhone,
    ])
    await owner.query("INSERT INTO agency (id, name, kind) VALUES ($1, $2, 'hub')", [agencyId, first.agency])
    await owner.query(
      "INSERT INTO worker (id, name, job_title, email, agency_id, work) VALUES ($1, $2, $3, $4, $5, 'administrator')",
      [workerId, first.name, first.job, first.email, agencyId],
    )
    await owner.query(
      `INSERT INTO sign_in_link (id, worker_id, purpose, made_at, expires_at)
        VALUES ($1, $2, 'invitation', now(), now() + make_interval(hours => $3))`,
      [linkId, workerId, linkHours.invitation],
    )
    await owner.query('COMMIT')
  } catch (failure) {
    await owner.query('ROLLBACK')
    throw failure
  }
  return linkAddress(linkId)
}
