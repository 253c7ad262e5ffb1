import 'server-only'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { fromAnotherSite } from '@/lib/edge/same-site'
import { onForm } from '@/lib/form/on-form'
import { formWithErrors, parseForm, wholeForm } from '@/lib/form/parse-form'
import type { FieldError, FormActionFunction } from '@/lib/form/state'
import { paths } from '@/lib/paths'
import { asFreshActor } from './fresh-actor'
import { cameFromThisSite } from './from-this-site'
import { changeOwnPassword, setPasswordByLink } from './new-password'
import { nextAddress } from './next-address'

const gone = 'This link has been used already or has run out. Ask whoever sent it for a new one'

/**
 * A new password by a link. Like every form with a password in it, not a kernel command: a command remembers what
 * was pressed, and no trace of a password may be kept.
 */
export function passwordByLinkAction(
  schema: z.ZodType<{ token: string; password: string }>,
): FormActionFunction {
  return onForm(async (data) => {
    if (!(await cameFromThisSite())) return withErrors(data, [{ field: wholeForm, message: fromAnotherSite }])
    const parsed = parseForm(schema, data, { secret: ['password'] })
    if (!parsed.ok) return parsed.state
    const answer = await setPasswordByLink(parsed.value, new Date())
    if (!answer.ok) {
      const weak = answer.why === 'weak' ? { field: 'password', message: answer.message } : undefined
      return withErrors(data, [weak ?? { field: wholeForm, message: gone }])
    }
    redirect(`${paths.signIn()}?done=password`)
  })
}

/** A new password for oneself. */
export function changePasswordAction(schema: z.ZodType<{ password: string }>): FormActionFunction {
  return onForm(async (data) => {
    const asked = await asFreshActor(data)
    if ('state' in asked) return asked.state
    if (asked.actor.mustShowKey) redirect(paths.accountKeys())
    const parsed = parseForm(schema, data, { secret: ['password'] })
    if (!parsed.ok) return parsed.state
    const answer = await changeOwnPassword(asked.actor, parsed.value.password, new Date())
    if (!answer.ok) return withErrors(data, [{ field: 'password', message: answer.message }])
    redirect(`${paths.account()}?done=password`)
  })
}

/** Proves once more who one is, on the way to a page that asks for it. */
export function confirmAction(schema: z.ZodType<{ next?: string | undefined }>): FormActionFunction {
  return onForm(async (data) => {
    const parsed = parseForm(schema, data)
    if (!parsed.ok) return parsed.state
    const asked = await asFreshActor(data)
    if ('state' in asked) return asked.state
    redirect(nextAddress(parsed.value.next) ?? paths.account())
  })
}

function withErrors(data: FormData, errors: FieldError[]) {
  return formWithErrors(data, errors, ['password'])
}
