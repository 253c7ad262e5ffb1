import 'server-only'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { paths } from '@/lib/paths'
import { keptStep } from './cookie'
import { appToSetUp } from './sign-in'
import { type Step, stepOf } from './sign-in-step'
import { type WaysOfStep, waysOfStep } from './ways-of-step'

/** Whoever is half-way through signing in on this browser; anybody else is sent to the beginning. */
const requireStep = cache(async (): Promise<Step> => {
  const id = await keptStep()
  const step = id ? await stepOf(id, new Date()) : undefined
  if (!step) redirect(paths.signIn())
  return step
})

/** What whoever is half-way through may show next. */
export async function waysOn(): Promise<WaysOfStep> {
  return waysOfStep(await requireStep(), new Date())
}

/** The authenticator app they are setting up: its secret, and the address a camera reads. */
export async function appBeingSetUp(): Promise<{ secret: string; address: string }> {
  return appToSetUp(await requireStep(), new Date())
}
