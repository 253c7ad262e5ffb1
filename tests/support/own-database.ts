import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { createDatabase, onDatabase } from '@/scripts/postgres/databases'

/** Before each test file: a fresh, migrated, empty database, told to the code under test the way a server is told. */
const { superuserUrl, ownerUrl, appUrl, template, run } = inject('postgres')
const name = `${run}${randomBytes(4).toString('hex')}`
await createDatabase(superuserUrl, name, template)

Object.assign(process.env, {
  DATABASE_URL: onDatabase(ownerUrl, name),
  APP_DATABASE_URL: onDatabase(appUrl, name),
  SUPERUSER_URL: onDatabase(superuserUrl, name),
  NEXTAUTH_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
  NEXTAUTH_URL: 'http://localhost:3000',
})
