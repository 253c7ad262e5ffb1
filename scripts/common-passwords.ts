/**
 * Makes lib/auth/common-passwords.json from a list of breached passwords, one a line, most common first:
 *
 *   npx tsx scripts/common-passwords.ts 10_million_password_list_top_1M.txt
 *
 * The list is SecLists' (MIT, Daniel Miessler and others). Kept are every password long enough to be chosen here,
 * and the words people build theirs on; of each only the first five bytes of its SHA-256, so that nobody has to
 * read them and a stranger's password is refused by mistake once in twenty million.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { leastPassword } from '@/lib/auth/password-rules'

const [source = ''] = process.argv.slice(2)
const lines = readFileSync(source, 'utf8').toLowerCase().split('\n')
const long = lines.filter((line) => line.length >= leastPassword && /^[\x20-\x7e]+$/.test(line))
const words = lines.slice(0, 20_000).filter((line) => /^[a-z]{4,11}$/.test(line))

function packed(list: readonly string[]): string {
  const hashes = list.map((text) => createHash('sha256').update(text).digest('hex').slice(0, 10))
  return Buffer.from([...new Set(hashes)].sort().join(''), 'hex').toString('base64')
}

const file = 'lib/auth/common-passwords.json'
writeFileSync(file, `${JSON.stringify({ long: packed(long), words: packed(words) })}\n`)
process.stdout.write(`${long.length} passwords and ${words.length} words are in ${file}.\n`)
