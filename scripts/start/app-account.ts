import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import { Refusal } from '../refusal'

/**
 * Makes or keeps the account the app signs in as, which owns nothing and may only be `alongside_app`, and returns
 * its address. The database must have been migrated. @throws Refusal when the owner may not make accounts.
 */
export async function appAccount(ownerUrl: string, password: string): Promise<string> {
  const address = new URL(ownerUrl)
  const name = `${address.pathname.slice(1) || 'alongside'}_web`.slice(0, 60)
  const owner = new Client({ connectionString: ownerUrl })
  try {
    await owner.connect()
    const known = await owner.query('select from pg_roles where rolname = $1', [name])
    const role = escapeIdentifier(name)
    if (known.rowCount === 0) await owner.query(`create role ${role} login`)
    await owner.query(`alter role ${role} login password ${escapeLiteral(password)}`)
    await owner.query(`grant alongside_app to ${role}`)
    await owner.query(`alter role ${role} set role alongside_app`)
  } catch (failure) {
    throw new Refusal(
      `The account of DATABASE_URL could not make one for the app (${failure instanceof Error ? failure.message : failure}): make it yourself and give its address in APP_DATABASE_URL (docs/deployment.md).`,
    )
  } finally {
    await owner.end().catch(() => undefined)
  }
  address.username = name
  address.password = password
  return address.href
}
