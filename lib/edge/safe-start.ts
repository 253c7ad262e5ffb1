import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { type StartFacts, startFacts } from '@/lib/db/start-facts'
import { env } from '@/lib/env'
import { whyNotStart } from './why-not-start'

/** Ends the process with a sentence for each thing that would make this start unsafe. */
export async function requireSafeStart(): Promise<void> {
  try {
    const why = whyNotStart(env(), await factsInTime())
    if (why.length === 0) return
    console.error(['Alongside did not start.', ...why].join('\n'))
  } catch (problem) {
    console.error(`Alongside did not start.\n${problem instanceof Error ? problem.message : problem}`)
  }
  process.exit(1)
}

/** A database that is still starting is waited for, as long as those who start us are likely to wait. */
async function factsInTime(): Promise<StartFacts> {
  for (let tries = 1; ; tries++) {
    try {
      return await startFacts()
    } catch (problem) {
      if (tries === 5) throw problem
      await pause(2_000)
    }
  }
}
