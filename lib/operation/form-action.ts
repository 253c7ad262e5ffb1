import 'server-only'
import { createHash } from 'node:crypto'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { confirmFromForm, formToConfirm } from '@/lib/auth/confirm-form'
import { cameFromThisSite } from '@/lib/auth/from-this-site'
import { letGoOnThisBrowser } from '@/lib/auth/held-on-this-browser'
import { formOfAnotherPost } from '@/lib/auth/opened-in-post'
import { DatabaseBusy } from '@/lib/db/busy'
import { fromAnotherSite } from '@/lib/edge/same-site'
import { formKeyOf } from '@/lib/form/machinery'
import { busyWords, onForm } from '@/lib/form/on-form'
import { formWithErrors, parseForm, wholeForm } from '@/lib/form/parse-form'
import { withRowsChanged } from '@/lib/form/rows'
import type { FormActionFunction, FormState } from '@/lib/form/state'
import type { Answer, Command } from './command'
import { FreshSignInNeeded } from './fresh-sign-in'
import { ChangedMeanwhile, InvalidInput, KeyNeeded, NotAllowed, NotFound } from './refusal'
import { formSignedOut, senderOf } from './signed-out'

type FormActionOptions<FormSchema extends z.ZodType, Input, Result> = {
  /** Shape and wording of the form: a `z.strictObject`. */
  form: FormSchema
  /** Turns what the form means into what the command takes. Left out when they are the same. */
  input: (value: z.output<FormSchema>, actor: Actor) => Input
  /** About the person and no family, so it means the same in whichever of their posts the page was opened. */
  inAnyPost?: true
  /** Where to go when it is done. */
  to: (result: Result, value: z.output<FormSchema>) => string
}

/**
 * A server action that carries out one command from one form, always in the same order: who is asking, what
 * they typed, say what is wrong and keep it, do it once, go somewhere else. Every export of a `'use server'`
 * file is made by this (an export is a public address, whether or not anything links to it).
 */
export function formAction<
  FormSchema extends z.ZodType,
  InputSchema extends z.ZodType,
  Result extends Answer,
>(
  command: Command<InputSchema, Result>,
  { form, input, inAnyPost, to }: FormActionOptions<FormSchema, z.input<InputSchema>, Result>,
): FormActionFunction {
  return onForm(async (data) => {
    if (!(await cameFromThisSite()))
      return formWithErrors(data, [{ field: wholeForm, message: fromAnotherSite }])
    const asking = await whoAsks(data)
    if ('refused' in asking) return asking.refused
    const { actor } = asking
    const elsewhere = inAnyPost ? undefined : await formOfAnotherPost(actor, data)
    if (elsewhere) return elsewhere
    const rowsChanged = withRowsChanged(data)
    if (rowsChanged) return rowsChanged
    const parsed = parseForm(form, data)
    if (!parsed.ok) return parsed.state
    let destination: string
    try {
      const confirmed = command.definition.needs ? await confirmFromForm(actor, data) : { actor }
      if ('state' in confirmed) return confirmed.state
      const result = await command(confirmed.actor, input(parsed.value, confirmed.actor), {
        key: pressOf(data, parsed.value),
      })
      destination = to(result, parsed.value)
    } catch (problem) {
      if (problem instanceof FreshSignInNeeded) return formToConfirm(actor, data)
      return formAfter(problem, data)
    }
    await letGoOnThisBrowser(actor, data)
    redirect(destination)
  })
}

/** Who posted the form, or the form to show again: nobody does any more, or the database cannot say. */
async function whoAsks(data: FormData): Promise<{ actor: Actor } | { refused: FormState }> {
  try {
    const actor = await senderOf(data)
    return actor ? { actor } : { refused: await formSignedOut(data) }
  } catch (problem) {
    return { refused: formAfter(problem, data) }
  }
}

/**
 * Which press this is: the key of the rendered form with what was in it. The same form posted twice is one
 * press; gone back to, changed and posted again it is another.
 */
function pressOf(data: FormData, value: unknown): string | undefined {
  const key = formKeyOf(data)
  return (
    key && `${key}.${createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22)}`
  )
}

/** The form to show again after a refusal. Anything that is not a refusal is a fault of ours, and is thrown. */
export function formAfter(problem: unknown, data: FormData): FormState {
  if (problem instanceof InvalidInput) return formWithErrors(data, [...problem.errors])
  if (problem instanceof ChangedMeanwhile)
    return formWithErrors(data, [{ field: wholeForm, message: problem.message }])
  if (problem instanceof NotAllowed) {
    return formWithErrors(data, [
      { field: wholeForm, message: `Nothing was saved. ${problem.whoCan} can do this` },
    ])
  }
  if (problem instanceof KeyNeeded) return formWithErrors(data, [{ field: wholeForm, message: keyNeeded }])
  if (problem instanceof NotFound) {
    return formWithErrors(data, [
      {
        field: wholeForm,
        message: 'Nothing was saved. This record is not there, or is no longer yours to see',
      },
    ])
  }
  if (problem instanceof DatabaseBusy) return formWithErrors(data, [{ field: wholeForm, message: busyWords }])
  throw problem
}

const keyNeeded =
  'Nothing was saved yet, because you have not shown your security key. Open “Your account”, then “Your security keys”, in another tab and show it, then press the button again'
