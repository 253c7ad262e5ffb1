import { statfsSync } from 'node:fs'
import { Refusal } from '../refusal'

const megabyte = 1_000_000

/** @throws Refusal when the disk that holds `folder` has less room than a start needs (in megabytes). */
export function requireRoom(folder: string, needed: number): void {
  const { bavail, bsize } = statfsSync(folder)
  const free = Math.floor((bavail * bsize) / megabyte)
  if (free < needed) {
    throw new Refusal(
      `The disk that holds ${folder} has ${free} MB free and Alongside needs ${needed} MB: make room and start again.`,
    )
  }
}
