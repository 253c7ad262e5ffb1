import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { loadPartnership } from '@/prisma/seed/place'
import { createDatabase, onDatabase, withClient } from '@/scripts/postgres/databases'

/** Before each test file: a fresh, migrated database with the people of Ashmere and no family, told to the code under test the way a server is told. */
const { superuserUrl, ownerUrl, appUrl, template, run } = inject('postgres')
const name = `${run}${randomBytes(4).toString('hex')}`
await createDatabase(superuserUrl, name, template)

Object.assign(process.env, {
  DATABASE_URL: onDatabase(ownerUrl, name),
  APP_DATABASE_URL: onDatabase(appUrl, name),
  SUPERUSER_URL: onDatabase(superuserUrl, name),
  NEXTAUTH_SECRET: randomBytes(32).toString('base64'),
  NEXTAUTH_URL: 'http://localhost:3000',
})

await withClient(onDatabase(ownerUrl, name), loadPartnership)
