import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { createDatabase, onDatabase } from '@/scripts/postgres/databases'

/** Before each test file: a database of its own with all of Ashmere in it, told to the code under test the way a server is told. */
const { superuserUrl, ownerUrl, appUrl, run } = inject('postgres')
const name = `${run}${randomBytes(4).toString('hex')}`
await createDatabase(superuserUrl, name, inject('sample'))

Object.assign(process.env, {
  DATABASE_URL: onDatabase(ownerUrl, name),
  APP_DATABASE_URL: onDatabase(appUrl, name),
  SUPERUSER_URL: onDatabase(superuserUrl, name),
  NEXTAUTH_SECRET: randomBytes(32).toString('base64'),
  NEXTAUTH_URL: 'http://localhost:3000',
})
