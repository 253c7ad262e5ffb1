import { z } from 'zod'
import { newId } from '@/lib/db/id'
import type { RecordsOfFamily } from './records'

type Shape = {
  type?: string
  format?: string
  const?: unknown
  enum?: readonly unknown[]
  anyOf?: readonly Shape[]
  oneOf?: readonly Shape[]
  allOf?: readonly Shape[]
  items?: Shape
  minItems?: number
  minimum?: number
  pattern?: string
  properties?: Readonly<Record<string, Shape>>
  required?: readonly string[]
  $ref?: string
}

/** A record the world has none of: this operation cannot be asked in it. */
export class NoSuchRecord extends Error {}

/**
 * The least an operation accepts, made from its own schema, about the records given. Only what is required is
 * filled in. Throws NoSuchRecord when it names a kind of record there is none of.
 */
export function leastInput(operation: string, schema: z.ZodType, records: RecordsOfFamily): unknown {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  return made(shape, '', namedDifferently(operation, records))
}

/** Pages of writing are saved by the id of their document, whatever that is: here it is said which record it is. */
const documents: Readonly<Record<string, string>> = {
  'assessment.save-part': 'assessmentId',
  'draft.save-closure': 'episodeId',
  'draft.save-contact': 'draftId',
  'draft.save-letter': 'letterId',
  'draft.save-meeting': 'meetingId',
}

function namedDifferently(operation: string, records: RecordsOfFamily): RecordsOfFamily {
  const { [documents[operation] ?? '']: documentId } = records
  return { ...records, opId: newId(), ...(documentId && { documentId }) }
}

function made(shape: Shape, field: string, records: RecordsOfFamily): unknown {
  const either = shape.anyOf ?? shape.oneOf
  if (either) return made(either[0] ?? {}, field, records)
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return shape.enum[0]
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(
        (shape.required ?? []).map((name) => [name, made(shape.properties?.[name] ?? {}, name, records)]),
      )
    case 'array':
      return Array.from({ length: shape.minItems ?? 0 }, () => made(shape.items ?? {}, field, records))
    case 'integer':
    case 'number':
      return Math.max(shape.minimum ?? 1, 1)
    case 'boolean':
      return true
    default:
      return text(shape, field, records)
  }
}

function text({ format, pattern }: Shape, field: string, records: RecordsOfFamily): unknown {
  if (format === 'uuid') {
    const id = records[field]
    if (id === undefined) throw new NoSuchRecord(field)
    return id
  }
  if (format === 'email') return 'somebody@example.org'
  if (format === 'date') return '2026-12-01'
  if (format === 'date-time') return '2026-12-01T10:00:00Z'
  return pattern?.includes(':') ? '10:00' : 'Words'
}
