import 'server-only'
import { database } from './client'

/** Writes one row that says nothing of anybody: the floor that saves are measured beside. */
export async function insertOneRow(at: Date): Promise<void> {
  await database().$executeRaw`INSERT INTO sign_in_attempt (who, at) VALUES ('bench', ${at})`
}
