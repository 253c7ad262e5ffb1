import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Source, sourcesIn } from './sources'

/** How each algorithm shows in code, by its name in docs/cryptography.md. Nothing else is good enough. */
const approved: Record<string, RegExp> = {
  'SHA-256': /createHash\('sha256'\)/,
  'HMAC-SHA-256': /createHmac\('sha256'/,
  'HKDF-SHA-256': /hkdfSync\('sha256'/,
  'AES-256-GCM': /create(C|Dec)ipheriv\('aes-256-gcm'/,
  'A256GCM (JWE)': /from 'next-auth\/jwt'|from 'next-auth'/,
  Ed25519: /generateKeyPairSync\('ed25519'|\b(sign|verify)\(null,/,
  Argon2id: /from '@node-rs\/argon2'/,
  'TOTP (HMAC-SHA-1)': /new TOTP\(/,
  WebAuthn: /from '@simplewebauthn\/server'/,
  'random bytes': /\brandom(Bytes|Int)\(|getRandomValues|new Secret\(\{ size/,
  'random id': /randomUUID\(|from 'uuid'/,
}

/** Anything that begins to do cryptography, approved or not. */
const doesAny =
  /node:crypto'|crypto\.(subtle|randomUUID|getRandomValues)|argon2|from 'otpauth'|from 'next-auth(\/jwt)?'|from 'uuid'|@simplewebauthn\/server|bcrypt|scrypt|from 'jose'/

const product = sourcesIn(
  '{app,components,lib}/**/*.{ts,tsx}',
  'scripts/{audit,first-worker,migrate,postgres,start}/**/*.ts',
).filter(({ text }) => doesAny.test(text.replaceAll(/import type [^\n]*/g, '')))

const rows = readFileSync('docs/cryptography.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, place = '', , used = '']) => ({ place: place.replaceAll('`', ''), used: used.split('; ') }))
  // The other table, of keys, names settings and not files.
  .filter(({ place }) => place.includes('/'))

const usedIn = ({ text }: Source) => Object.keys(approved).filter((name) => approved[name]?.test(text))

describe('docs/cryptography.md', () => {
  it('names every place where anything is hashed, sealed, signed or drawn by lot, and no other', () => {
    expect(rows.map(({ place }) => place).sort()).toEqual(product.map(({ file }) => file).sort())
  })

  it('says of each place what it uses, out of the few algorithms that are good enough', () => {
    const said = rows.map(({ place, used }) => ({ place, used: used.filter((each) => each !== 'keys only') }))
    const found = rows.map(({ place }) => {
      const source = product.find(({ file }) => file === place)
      return { place, used: source ? usedIn(source) : [] }
    })
    const sorted = (list: typeof said) => list.map(({ place, used }) => ({ place, used: [...used].sort() }))
    expect(sorted(said)).toEqual(sorted(found))
  })

  it('no algorithm is named anywhere that is not one of them', () => {
    const named = product.flatMap(({ file, text }) =>
      [
        ...text.matchAll(
          /create(?:Hash|Hmac|Cipheriv|Decipheriv|Sign|Verify)\(\s*([^,)]+)|hkdfSync\(([^,]+)/g,
        ),
      ]
        .map(([, one, two]) => (one ?? two ?? '').trim())
        .filter((name) => !["'sha256'", "'aes-256-gcm'"].includes(name))
        .map((name) => `${file}: ${name}`),
    )
    expect(named).toEqual([])
  })
})
