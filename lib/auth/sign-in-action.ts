import 'server-only'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { formWithErrors, parseForm, wholeForm } from '@/lib/form/parse-form'
import type { FormActionFunction } from '@/lib/form/state'
import { paths } from '@/lib/paths'
import { keepSession } from './cookie'
import { requestAddress } from './request-address'
import { type SignIn, signInAsSample, signInWithPassword } from './sign-in'

const said: Record<Extract<SignIn, { ok: false }>['why'], string> = {
  wrong: 'That email and password do not match. Check both and try again',
  wait: 'There have been too many tries. Wait 15 minutes, then try again',
}

/** The sign-in form: the only form that is not a kernel command, since nobody is signed in yet. */
export function passwordSignInAction(
  schema: z.ZodType<{ email: string; password: string }>,
): FormActionFunction {
  return async (_state, data) => {
    const parsed = parseForm(schema, data, { secret: ['password'] })
    if (!parsed.ok) return parsed.state
    const answer = await signInWithPassword({ ...parsed.value, address: await requestAddress() }, new Date())
    if (!answer.ok) {
      return formWithErrors(data, [{ field: wholeForm, message: said[answer.why] }], ['password'])
    }
    await keepSession(answer.sessionId)
    redirect(paths.home())
  }
}

/** Signing in as one of the invented people of a sample database. */
export function sampleSignInAction(schema: z.ZodType<{ workerId: string }>): FormActionFunction {
  return async (_state, data) => {
    const parsed = parseForm(schema, data)
    if (!parsed.ok) return parsed.state
    const answer = await signInAsSample(parsed.value.workerId, new Date())
    if (!answer.ok) return formWithErrors(data, [{ field: wholeForm, message: said.wrong }])
    await keepSession(answer.sessionId)
    redirect(paths.home())
  }
}
