import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { fromAnotherSite } from '@/lib/edge/same-site'
import { formWithErrors, wholeForm } from '@/lib/form/parse-form'
import type { FormState } from '@/lib/form/state'
import { requireFreshSignIn } from '@/lib/operation/fresh-sign-in'
import { formSignedOut, senderOf } from '@/lib/operation/signed-out'
import { confirmFromForm, formToConfirm } from './confirm-form'
import { cameFromThisSite } from './from-this-site'

/** Whoever sent this form and has just proved who they are; or the form that asks them to. */
export async function asFreshActor(data: FormData): Promise<{ actor: Actor } | { state: FormState }> {
  if (!(await cameFromThisSite()))
    return { state: formWithErrors(data, [{ field: wholeForm, message: fromAnotherSite }], ['password']) }
  const sender = await senderOf(data)
  if (!sender) return { state: await formSignedOut(data) }
  const confirmed = await confirmFromForm(sender, data)
  if ('state' in confirmed) return confirmed
  try {
    requireFreshSignIn(confirmed.actor, new Date())
    return confirmed
  } catch {
    return { state: await formToConfirm(confirmed.actor, data) }
  }
}
