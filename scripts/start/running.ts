import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Address } from './port'
import { type Output, startNode, startScript } from './run-script'

/** Starts the built app; resolves when it answers. @throws when it ends before it does. */
export async function startApp(
  address: Address,
  env: NodeJS.ProcessEnv,
  output: Output = 'inherit',
): Promise<ChildProcess> {
  const app = startNode(
    ['node_modules/next/dist/bin/next', 'start', '-H', address.host, '-p', String(address.port)],
    { ...env, NODE_ENV: 'production', PORT: String(address.port) },
    output,
  )
  while (app.exitCode === null && app.signalCode === null) {
    if (await answers(address)) return app
    await pause(100)
  }
  throw new Error('The app ended before it answered: see what it says above.')
}

/** Starts the process that sends reminders, recounts and tidies; begun again after a moment should it ever end. */
export function startWorker(env: NodeJS.ProcessEnv): { stop: () => Promise<void> } {
  let stopping = false
  let worker = start()
  function start(): ChildProcess {
    const child = startScript('scripts/worker.ts', env)
    child.once('exit', async () => {
      if (stopping) return
      console.error('The worker ended unexpectedly; starting it again.')
      await pause(2_000)
      if (!stopping) worker = start()
    })
    return child
  }
  return {
    stop: async () => {
      stopping = true
      await stop(worker)
    },
  }
}

/** Asks a process to finish what it is doing and end; after `patience` milliseconds it is made to. */
export async function stop(child: ChildProcess, patience = 10_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const forced = setTimeout(() => child.kill('SIGKILL'), patience)
  await ended
  clearTimeout(forced)
}

async function answers({ host, port }: Address): Promise<boolean> {
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  try {
    const answer = await fetch(`http://${shown.includes(':') ? `[${shown}]` : shown}:${port}/api/health`, {
      redirect: 'manual',
    })
    return answer.status < 500
  } catch {
    return false
  }
}
