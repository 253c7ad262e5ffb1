import 'server-only'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'
import { invalid } from '@/lib/operation/refusal'
import { parsePostcode } from '@/lib/person/postcode'

type NewAddress = {
  familyId: string
  /** Somebody who lives apart from the others; left out for the home of the family. */
  personId?: string | undefined
  lines: string
  postcode?: string | undefined
  protected: boolean
}

/** Writes down where a family, or one of it, lives from today. Returns the address's id. Throws InvalidInput for a postcode that is none. */
export async function moveIn(
  { tx, today }: Pick<Context<unknown>, 'tx' | 'today'>,
  { familyId, personId, lines, postcode, protected: isProtected }: NewAddress,
): Promise<string> {
  const id = newId()
  const read = postcode ? parsePostcode(postcode) : undefined
  if (postcode && !read) throw invalid('postcode', 'Enter a full postcode, like AS1 2AB, or leave it blank')
  await tx.address.create({
    data: {
      id,
      familyId,
      personId: personId ?? null,
      lines,
      postcode: read ?? null,
      protected: isProtected,
      fromOn: dayToColumn(today),
    },
  })
  return id
}
