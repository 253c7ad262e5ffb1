/** Makes or keeps the account of APP_DATABASE_URL in the migrated database of DATABASE_URL: for a deployment. */
import { finish, Refusal } from './refusal'
import { appAccount } from './start/app-account'

await finish(async () => {
  const { DATABASE_URL: ownerUrl, APP_DATABASE_PASSWORD: password } = process.env
  if (!ownerUrl || !password) throw new Refusal('Give DATABASE_URL and APP_DATABASE_PASSWORD.')
  const made = new URL(await appAccount(ownerUrl, password))
  console.log(`The app signs in to the database as ${made.username}.`)
})
