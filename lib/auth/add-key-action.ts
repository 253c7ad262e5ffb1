import 'server-only'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { newKeyField } from '@/lib/form/machinery'
import { onForm } from '@/lib/form/on-form'
import { formWithErrors, parseForm, wholeForm } from '@/lib/form/parse-form'
import type { FormActionFunction } from '@/lib/form/state'
import { paths } from '@/lib/paths'
import { addKey, type KeyAdded } from './add-key'
import { keepSession } from './cookie'
import { asFreshActor } from './fresh-actor'

const why: Record<Extract<KeyAdded, { ok: false }>['why'], string> = {
  wrong: 'Nothing was added, because the key was not touched in time. Press the button again',
  'asks-nobody':
    'An administrator’s key must ask who is holding it: a PIN, a finger or a face. Set a PIN on this one, or use another',
  known: 'This key has been added already. Use another',
  'show-first': 'You have a key already. Show that one first, then add another',
  'too-many': 'You have ten keys. Take one away first',
}

/** Adds a key. Not a kernel command: a command remembers what was pressed, and the session changes with it. */
export function addKeyAction(schema: z.ZodType<{ name: string }>): FormActionFunction {
  return onForm(async (data) => {
    const asked = await asFreshActor(data)
    if ('state' in asked) return asked.state
    const parsed = parseForm(schema, data)
    if (!parsed.ok) return parsed.state
    const [{ name }, answer] = [parsed.value, data.get(newKeyField)]
    const shown = typeof answer === 'string' ? answer : ''
    const added = await addKey(asked.actor, { name, answer: shown }, new Date())
    if (!added.ok) return formWithErrors(data, [{ field: wholeForm, message: why[added.why] }])
    await keepSession(added.sessionId)
    redirect(`${paths.accountKeys()}?done=added`)
  })
}
