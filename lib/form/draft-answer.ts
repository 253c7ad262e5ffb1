import type { FieldValue, Patch } from './field-value'

/** One box in which somebody else wrote other words, as it travels. */
export type TravellingClash = {
  field: string
  mine: FieldValue
  theirs: FieldValue
  theirsBy: string
  theirsAt: string
}

/**
 * What became of a save, as far as can be known. `savedAt` is an ISO instant.
 * - `saved`: in the database. `merged` holds every box others changed since, with what it holds now.
 * - `clash`: nothing was applied, and both versions of these boxes are kept under `id`.
 * - `signed-out`: nothing was applied. - `refused`: never will be as it stands, and why.
 * - `unclear`: anything else, a sign-in page or a hotel's wifi page included: it may or may not have arrived.
 */
export type DraftAnswer =
  | { kind: 'saved'; opId: string; rev: number; savedAt: string; merged: Patch }
  | { kind: 'clash'; id: string; fields: readonly TravellingClash[] }
  | { kind: 'signed-out' }
  | { kind: 'refused'; why: string }
  | { kind: 'unclear' }

/**
 * Reads a response by what it says, not by its status alone. Saved is only ever a 200 whose JSON says so for my
 * own operation; written by hand because the page must stay light.
 */
export function readAnswer(status: number, body: string, opId: string): DraftAnswer {
  const said = parsed(body)
  if (said === undefined) return { kind: 'unclear' }
  if (status === 200) return readSaved(said, opId)
  if (status === 409) return readClash(said.conflict)
  if (status === 401 && said.signedOut === true) return { kind: 'signed-out' }
  if (status >= 400 && status < 500 && status !== 429 && typeof said.error === 'string')
    return { kind: 'refused', why: said.error }
  return { kind: 'unclear' }
}

type Said = Readonly<
  Partial<
    Record<
      | 'ok'
      | 'opId'
      | 'rev'
      | 'savedAt'
      | 'merged'
      | 'conflict'
      | 'signedOut'
      | 'error'
      | 'id'
      | keyof TravellingClash
      | 'fields',
      unknown
    >
  >
>

function readSaved(said: Said, opId: string): DraftAnswer {
  const { ok, rev, savedAt, merged = {} } = said
  const isMine = ok === true && said.opId === opId
  if (!isMine || !isRev(rev) || !isInstant(savedAt) || !isPatch(merged)) return { kind: 'unclear' }
  return { kind: 'saved', opId, rev, savedAt, merged }
}

function readClash(conflict: unknown): DraftAnswer {
  if (!isSaid(conflict)) return { kind: 'unclear' }
  const { id, fields } = conflict
  if (typeof id !== 'string' || !Array.isArray(fields) || fields.length === 0 || !fields.every(isClash))
    return { kind: 'unclear' }
  return { kind: 'clash', id, fields }
}

function isClash(value: unknown): value is TravellingClash {
  if (!isSaid(value)) return false
  const { field, mine, theirs, theirsBy, theirsAt } = value
  return (
    [field, theirsBy, theirsAt].every((text) => typeof text === 'string') && [mine, theirs].every(isValue)
  )
}

function isPatch(value: unknown): value is Patch {
  return isSaid(value) && Object.values(value).every(isValue)
}

function isValue(value: unknown): value is FieldValue {
  return typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'))
}

function isRev(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}

function isSaid(value: unknown): value is Said {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(body: string): Said | undefined {
  try {
    const said: unknown = JSON.parse(body)
    return isSaid(said) ? said : undefined
  } catch {
    return undefined
  }
}
