import { parseArgs } from 'node:util'
import { Refusal } from '../refusal'

/** What was asked for on the command line. */
export type Wanted = {
  people: number
  connections: number[]
  rounds: number
  seconds: number
  only: string | undefined
  json: string | undefined
}

/** @throws Refusal for anything but positive whole numbers. */
export function wantedFrom(args: readonly string[]): Wanted {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '100000' },
      connections: { type: 'string', default: '1,8' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      only: { type: 'string' },
      json: { type: 'string' },
    },
  })
  const [people, rounds, seconds] = [values.people, values.rounds, values.seconds].map(Number)
  const connections = values.connections.split(',').map(Number)
  const numbers = [people, rounds, seconds, ...connections]
  if (
    !numbers.every((number) => number !== undefined && number > 0) ||
    connections.some((n) => !Number.isInteger(n))
  )
    throw new Refusal(
      'Use "npm run bench -- --people 100000 --connections 1,8 --rounds 5 --seconds 2 --json FILE".',
    )
  return {
    people: people ?? 0,
    rounds: rounds ?? 0,
    seconds: seconds ?? 0,
    connections,
    only: values.only,
    json: values.json,
  }
}
