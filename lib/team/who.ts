import { z } from 'zod'

/** One person of the team around a family: a worker or a family member, never both and never nobody. */
export type Who = { workerId: string } | { personId: string }

/** The same, as an operation is told it. */
export const whoInput = z.union([
  z.strictObject({ workerId: z.uuid() }),
  z.strictObject({ personId: z.uuid() }),
])

/** A name for someone that may stand in the name of a form field: `w` or `p` and the id without its dashes. */
export function whoKey(who: Who): string {
  return 'workerId' in who ? `w${short(who.workerId)}` : `p${short(who.personId)}`
}

/** Undoes `whoKey`; nothing for any other text. */
export function whoFromKey(key: string): Who | undefined {
  const id = idFromShort(key.slice(1))
  if (id === undefined) return undefined
  if (key.startsWith('w')) return { workerId: id }
  return key.startsWith('p') ? { personId: id } : undefined
}

/** An id without dashes, for the name of a form field. */
export function short(id: string): string {
  return id.replaceAll('-', '')
}

/** Undoes `short`; nothing for any other text. */
export function idFromShort(text: string): string | undefined {
  const parts = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(text)
  return parts ? parts.slice(1).join('-') : undefined
}

export function sameWho(a: Who, b: Who): boolean {
  return whoKey(a) === whoKey(b)
}

/** As two columns, exactly one of them filled. */
export function whoColumns(who: Who): { workerId: string | null; personId: string | null } {
  return 'workerId' in who
    ? { workerId: who.workerId, personId: null }
    : { workerId: null, personId: who.personId }
}

/** From two columns of which exactly one is filled. Throws a RangeError when neither is. */
export function whoFromColumns({
  workerId,
  personId,
}: {
  workerId: string | null
  personId: string | null
}): Who {
  if (workerId) return { workerId }
  if (personId) return { personId }
  throw new RangeError('Nobody')
}
