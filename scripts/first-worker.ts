import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { env } from '@/lib/env'
import { makeFirstWorker } from './first-worker/make'
import { finish, Refusal } from './refusal'

/**
 * Makes the first person of a new partnership, an administrator, and prints the link by which they choose a
 * password and set up their phone. Nobody else ever knows the password, whoever runs this included:
 *
 *   npm run first-worker -- --partnership 'Sandwell Early Help' --guidance sandwell --mash-phone '01632 960 150' \
 *     --agency 'Early Help Hub' --name 'Sam Hill' --job 'Service manager' --email sam@council.example
 */
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
  if (!value) throw new Refusal(`Say --${name}.`)
  return value
}

await finish(async () => {
  const first = {
    partnership: needed('partnership'),
    guidance: needed('guidance'),
    mashPhone: needed('mash-phone'),
    agency: needed('agency'),
    name: needed('name'),
    job: needed('job'),
    email: needed('email'),
  }
  const owner = new Client({ connectionString: env().DATABASE_URL })
  await owner.connect()
  try {
    const link = await makeFirstWorker(owner, first)
    process.stdout.write(
      `${first.name} opens this link within seven days, chooses a password and sets up their phone:\n\n${link}\n\nGive it to nobody else.\n`,
    )
  } finally {
    await owner.end()
  }
})
