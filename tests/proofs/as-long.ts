import { measured } from '../support/measured'
import { mannWhitney } from './rank-test'

type Ways = readonly [one: (turn: number) => Promise<unknown>, other: (turn: number) => Promise<unknown>]

/**
 * Whether the one takes as long as the other, five hundred times each: whether times as far apart as theirs would come of
 * one source more often than once in a hundred. Asked once more where not, since that is what once in a hundred means.
 */
export async function takeAsLong(what: string, ways: Ways): Promise<boolean> {
  return (await likeness(what, ways)) > 0.01 || (await likeness(`${what}, once more`, ways)) > 0.01
}

async function likeness(what: string, [one, other]: Ways, times = 500): Promise<number> {
  const took: [number[], number[]] = [[], []]
  const timed = async (list: number[], work: () => Promise<unknown>) => {
    const began = performance.now()
    await work()
    list.push(performance.now() - began)
  }
  for (let turn = 0; turn < times; turn += 1) {
    const both = [() => timed(took[0], () => one(turn)), () => timed(took[1], () => other(turn))]
    // Now the one first, now the other.
    for (const next of turn % 2 ? both : both.reverse()) await next()
  }
  const p = mannWhitney(...took)
  measured(
    `${what}, ${times} times each: ${median(took[0])} ms and ${median(took[1])} ms (medians), p = ${p.toFixed(3)}`,
  )
  return p
}

function median(times: readonly number[]): string {
  return ([...times].sort((a, b) => a - b)[times.length >> 1] ?? 0).toFixed(2)
}
