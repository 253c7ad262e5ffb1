import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Actor } from '@/lib/access/actor'
import { isSelf } from '@/lib/access/same-person'
import { currentActor } from '@/lib/auth/actor'
import { holdOnThisBrowser } from '@/lib/auth/held-on-this-browser'
import { echoOf } from '@/lib/form/echo'
import { writerOf } from '@/lib/form/machinery'
import { formWithErrors, wholeForm } from '@/lib/form/parse-form'
import type { FormState } from '@/lib/form/state'
import { paths } from '@/lib/paths'

/** Who sent a form: nobody, when whoever is signed in is not the person, in any of their posts, whose page it stood on. */
export async function senderOf(data: FormData): Promise<Actor | undefined> {
  const actor = await currentActor()
  const writer = writerOf(data)
  return writer === undefined || (actor && isSelf(actor, writer)) ? actor : undefined
}

/**
 * What becomes of a form whose session has ended. With script the page stays, so its person signs in on it and the
 * same press is carried on. Without, the browser would be sent to sign in with every box emptied: the words are held
 * until the same person is back. Somebody else who signed in meanwhile is shown none of them.
 */
export async function formSignedOut(data: FormData): Promise<FormState> {
  if ((await headers()).has('next-action'))
    return writerOf(data)
      ? { values: echoOf(data), errors: [], signedOut: true }
      : formWithErrors(data, [{ field: wholeForm, message: signedOut }])
  if (await currentActor()) return { values: {}, errors: [{ field: wholeForm, message: someoneElse }] }
  if (await holdOnThisBrowser(data, new Date())) redirect(paths.signIn())
  return formWithErrors(data, [{ field: wholeForm, message: signedOut }])
}

const signedOut =
  'You have been signed out, so nothing was saved. Sign in again in another tab, then come back and press the button again'

const someoneElse =
  'This page was opened by the person who was signed in here before you, so nothing was saved and their words are not shown'
