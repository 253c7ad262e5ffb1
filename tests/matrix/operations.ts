import { join } from 'node:path'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { OperationKind } from '@/lib/operation/definition'
import { registeredOperations } from '@/lib/operation/registry'
import { loadOperations } from '@/scripts/load-operations'

/** An operation as anybody's code may call it: through the one kernel, with whatever they like. */
export type Callable = {
  name: string
  kind: OperationKind
  audit: string
  input: z.ZodType
  call: (actor: Actor, input: unknown, occasion?: { now: Date }) => Promise<unknown>
}

/** Every operation of the registry with the function its file exports. Throws when one cannot be called. */
export async function allOperations(): Promise<Callable[]> {
  const byName = new Map<string, Callable['call']>()
  for (const file of await loadOperations()) {
    const exported: Record<string, unknown> = await import(join(process.cwd(), file))
    for (const value of Object.values(exported)) {
      if (isOperation(value)) byName.set(value.definition.name, value)
    }
  }
  return registeredOperations().map(({ name, kind, audit, input }) => {
    const call = byName.get(name)
    if (!call) throw new Error(`${name} is registered, but no file exports it`)
    return { name, kind, audit, input, call }
  })
}

function isOperation(value: unknown): value is Callable['call'] & { definition: { name: string } } {
  return typeof value === 'function' && 'definition' in value
}
