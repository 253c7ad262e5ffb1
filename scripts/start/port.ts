import { createServer } from 'node:net'
import { Refusal } from '../refusal'

/** Where the app listens: `PORT` (3000 unless given) on `HOST` (this machine alone unless given). */
export interface Address {
  host: string
  port: number
}

/** Reads the address from the environment. @throws Refusal when PORT is no port. */
export function wishedAddress(environment: NodeJS.ProcessEnv): Address {
  const port = Number(environment['PORT'] || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(`PORT is "${environment['PORT']}": give a number from 1 to 65535.`)
  }
  return { host: environment['HOST'] || '127.0.0.1', port }
}

/** @throws Refusal when something else listens there already, or this user may not. */
export async function requireFree({ host, port }: Address): Promise<void> {
  const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const probe = createServer()
    probe.once('error', resolve)
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
  if (failure === undefined) return
  if (failure.code === 'EADDRINUSE') {
    throw new Refusal(
      `Port ${port} is in use by another program: stop that one, or choose another, as in "PORT=${port + 1} npm start".`,
    )
  }
  if (failure.code === 'EACCES')
    throw new Refusal(
      `This user may not use port ${port}: choose one above 1023, as in "PORT=3000 npm start".`,
    )
  throw new Refusal(`Nothing can listen on ${host}, port ${port}: ${failure.message}.`)
}
