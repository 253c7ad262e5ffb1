import 'server-only'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { fromAnotherSite } from '@/lib/edge/same-site'
import { keyAnswerOf } from '@/lib/form/machinery'
import { onForm } from '@/lib/form/on-form'
import { formWithErrors, parseForm, wholeForm } from '@/lib/form/parse-form'
import type { FormActionFunction, FormState } from '@/lib/form/state'
import { paths } from '@/lib/paths'
import { comeFrom } from './come-from'
import { keepSignedIn, keepStep, keptStep } from './cookie'
import { cameFromThisSite } from './from-this-site'
import type { Refused } from './prove'
import {
  signInAsSample,
  signInWithCode,
  signInWithKey,
  signInWithNewApp,
  signInWithPassword,
} from './sign-in'
import { type Step, stepOf } from './sign-in-step'

const wait = 'There have been too many tries. Wait 15 minutes, then try again'
const wrongPassword: Record<Refused['why'], string> = {
  wrong: 'That email and password do not match. Check both and try again',
  wait,
}
const wrongKey: Record<Refused['why'], string> = {
  wrong: 'That key is not one of yours, or was not touched in time. Try again',
  wait,
}
const wrongCode: Record<Refused['why'], string> = {
  wrong: 'That code is not right, or was used already. Wait for the next one and type that',
  wait,
}

/** The sign-in forms are the only ones that are not kernel commands, since nobody is signed in yet. */
export function passwordSignInAction(
  schema: z.ZodType<{ email: string; password: string }>,
): FormActionFunction {
  return onForm(async (data) => {
    if (!(await cameFromThisSite())) return elsewhere(data)
    const parsed = parseForm(schema, data, { secret: ['password'] })
    if (!parsed.ok) return parsed.state
    const answer = await signInWithPassword({ ...parsed.value, from: await comeFrom() }, new Date())
    if (answer.ok) {
      await keepSignedIn(answer)
      redirect(paths.home())
    }
    if ('stepId' in answer) {
      await keepStep(answer.stepId)
      redirect(answer.why === 'code' ? paths.signInCode() : paths.signInApp())
    }
    return formWithErrors(data, [{ field: wholeForm, message: wrongPassword[answer.why] }], ['password'])
  })
}

/** The second half of signing in: a code from the app set up before, or the first one of an app set up now. */
export function codeSignInAction(
  schema: z.ZodType<{ passcode: string }>,
  { newApp = false }: { newApp?: boolean } = {},
): FormActionFunction {
  return onForm(async (data) => {
    if (!(await cameFromThisSite())) return elsewhere(data)
    const now = new Date()
    const stepId = await keptStep()
    const step = stepId ? await stepOf(stepId, now) : undefined
    if (!step) redirect(paths.signIn())
    const key = keyAnswerOf(data)
    if (key && !newApp) return keyShown(step, key, data, now)
    const parsed = parseForm(schema, data)
    if (!parsed.ok) return parsed.state
    const shown = { step, code: parsed.value.passcode, from: await comeFrom() }
    const answer = await (newApp ? signInWithNewApp(shown, now) : signInWithCode(shown, now))
    if (!answer.ok) return formWithErrors(data, [{ field: 'passcode', message: wrongCode[answer.why] }])
    await keepSignedIn(answer)
    redirect(newApp ? paths.accountCodes() : paths.home())
  })
}

/** A key was shown in place of a code. */
async function keyShown(step: Step, answer: string, data: FormData, now: Date): Promise<FormState> {
  const came = await signInWithKey({ step, answer, from: await comeFrom() }, now)
  if (came.ok) {
    await keepSignedIn(came)
    redirect(paths.home())
  }
  if ('stepId' in came) redirect(paths.signInApp())
  return formWithErrors(data, [{ field: wholeForm, message: wrongKey[came.why] }])
}

/** Signing in as one of the invented people of a sample database. */
export function sampleSignInAction(schema: z.ZodType<{ workerId: string }>): FormActionFunction {
  return onForm(async (data) => {
    if (!(await cameFromThisSite())) return elsewhere(data)
    const parsed = parseForm(schema, data)
    if (!parsed.ok) return parsed.state
    const answer = await signInAsSample(parsed.value.workerId, await comeFrom(), new Date())
    if (!answer.ok) return formWithErrors(data, [{ field: wholeForm, message: wrongPassword.wrong }])
    await keepSignedIn(answer)
    redirect(paths.home())
  })
}

function elsewhere(data: FormData) {
  return formWithErrors(data, [{ field: wholeForm, message: fromAnotherSite }], ['password'])
}
