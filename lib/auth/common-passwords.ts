import 'server-only'
import { createHash } from 'node:crypto'
import packed from './common-passwords.json'
import type { IsCommon } from './password-rules'

/** Bytes of each hash in the shipped list. See scripts/common-passwords.ts for where it comes from. */
const width = 5

let lists: Record<'long' | 'words', Buffer> | undefined

/** Looks in the shipped list of breached passwords and common words. Nothing leaves this machine. */
export const isCommonPassword: IsCommon = (list, text) => {
  lists ??= { long: Buffer.from(packed.long, 'base64'), words: Buffer.from(packed.words, 'base64') }
  return holds(lists[list], createHash('sha256').update(text).digest().subarray(0, width))
}

function holds(sorted: Buffer, wanted: Buffer): boolean {
  let [from, to] = [0, sorted.length / width]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    const order = sorted.compare(wanted, 0, width, middle * width, (middle + 1) * width)
    // `compare` says how the wanted one stands to the one in the middle, the other way about.
    if (order === 0) return true
    if (order < 0) from = middle + 1
    else to = middle
  }
  return false
}
