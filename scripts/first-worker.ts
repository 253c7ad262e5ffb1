import { parseArgs } from 'node:util'
import { hash } from '@node-rs/argon2'
import { Client } from 'pg'
import { v7 as newId } from 'uuid'
import { env } from '@/lib/env'

/**
 * Makes the first person of a new partnership, who can then sign in with a password:
 *
 *   ALONGSIDE_PASSWORD='…' npm run first-worker -- --partnership 'Sandwell Early Help' --guidance sandwell \
 *     --mash-phone '01632 960 150' --agency 'Early Help Hub' --name 'Sam Hill' --job 'Service manager' --email sam@council.example
 *
 * The password comes from the environment, so that it stands in no list of processes. A database that already has
 * a partnership is refused: there, people are added by those who run it.
 */
const leastLength = 12

const { values } = parseArgs({
  options: {
    partnership: { type: 'string' },
    guidance: { type: 'string', default: 'sandwell' },
    'mash-phone': { type: 'string' },
    agency: { type: 'string' },
    name: { type: 'string' },
    job: { type: 'string' },
    email: { type: 'string' },
  },
})

function needed(name: keyof typeof values): string {
  const value = values[name]
  return value ?? stop(`Say --${name}.`)
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const password = process.env['ALONGSIDE_PASSWORD'] ?? ''
if (password.length < leastLength) stop(`Set ALONGSIDE_PASSWORD to at least ${leastLength} characters.`)
const partnership = [needed('partnership'), needed('guidance'), needed('mash-phone')]
const worker = [needed('name'), needed('job'), needed('email')]
const agency = needed('agency')

const owner = new Client({ connectionString: env().DATABASE_URL })
await owner.connect()
await owner.query('BEGIN')
const { rowCount } = await owner.query('SELECT 1 FROM partnership')
if (rowCount !== 0) stop('This database already has a partnership, so nothing was changed.')
const agencyId = newId()
await owner.query(
  'INSERT INTO partnership (id, name, guidance_id, mash_phone) VALUES (1, $1, $2, $3)',
  partnership,
)
await owner.query("INSERT INTO agency (id, name, kind) VALUES ($1, $2, 'hub')", [agencyId, agency])
await owner.query(
  `INSERT INTO worker (id, name, job_title, email, agency_id, work, password_hash) VALUES ($1, $2, $3, $4, $5, 'administrator', $6)`,
  [newId(), ...worker, agencyId, await hash(password)],
)
await owner.query('COMMIT')
await owner.end()
process.stdout.write(`${worker[0]} can sign in with the password you set.\n`)
