import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { InvalidInput, invalid } from '@/lib/operation/refusal'
import { postsNow } from './posts-now'

/** Who signs in by this e-mail and works here; nobody when it is free. Throws InvalidInput when they have left. */
export async function whoHasEmail(tx: Transaction, email: string, now: Date) {
  const known = await tx.worker.findUnique({ where: { email } })
  if (!known) return undefined
  const [post] = await postsNow(tx, known.signInId, now)
  if (!post)
    throw invalid('email', `${known.name} had that email and has left. Use an email of this person’s own`)
  return known
}

/** Asks whether the one who has the e-mail is the one meant, and offers to give them the post. */
export function isItThem({ id, name }: { id: string; name: string }): InvalidInput {
  return new InvalidInput([
    {
      field: 'sameAs',
      message: `${name} works here and has that email. Say whether this is them, or use an email of this person’s own`,
      offers: [
        {
          value: id,
          label: `Yes, this is ${name}: give them this post too`,
          hint: 'They are not invited again. They sign in as before, and choose who they are working for.',
        },
      ],
    },
  ])
}
