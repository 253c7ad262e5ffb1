import type { Client } from 'pg'
import { type Verdict, verifyChain } from '@/lib/audit/verify'
import { readChain, readHead } from '@/scripts/audit/read-chain'

/** What the verifier says of the trail as it stands. */
export async function isWhole(owner: Client): Promise<Verdict> {
  const head = await readHead(owner)
  if (!head) throw new Error('The head of the trail is gone')
  return verifyChain(readChain(owner), head)
}
