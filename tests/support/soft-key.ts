import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** What a key, or the browser between, may be made to lie about. */
export type Lie = {
  origin?: string
  rpId?: string
  challenge?: string
  type?: string
  count?: number
  asksWho?: boolean
  touched?: boolean
}

const site = { origin: 'http://localhost:3000', rpId: 'localhost' }

/** A security key made of software, for tests: it signs what it is asked, true or not. */
export class SoftKey {
  readonly id = randomBytes(32).toString('base64url')
  count = 0
  readonly #public: KeyObject
  readonly #private: KeyObject

  constructor(
    readonly asksWho = true,
    counts = true,
  ) {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    this.#public = publicKey
    this.#private = privateKey
    this.counts = counts
  }

  /** Some keys never count, and say nought each time. */
  readonly counts: boolean

  /** What it says when it is added. */
  added(challenge: string, lie: Lie = {}): string {
    const { x = '', y = '' } = this.#public.export({ format: 'jwk' })
    const cose = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, bytes(x)],
        [-3, bytes(y)],
      ]) as never,
    )
    const id = bytes(this.id)
    const length = Buffer.alloc(2)
    length.writeUInt16BE(id.length)
    const authData = Buffer.concat([this.#head(lie, 0x40), Buffer.alloc(16), length, id, cose])
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authData)],
    ])
    return this.#answer({
      clientDataJSON: client('webauthn.create', challenge, lie),
      attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
      transports: ['usb'],
    })
  }

  /** What it says when it is asked to prove itself. */
  shown(challenge: string, lie: Lie = {}): string {
    if (this.counts) this.count += 1
    const authData = this.#head(lie, 0)
    const clientDataJSON = client('webauthn.get', challenge, lie)
    const hash = createHash('sha256').update(bytes(clientDataJSON)).digest()
    const signature = createSign('SHA256')
      .update(Buffer.concat([authData, hash]))
      .sign(this.#private)
    return this.#answer({
      clientDataJSON,
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
    })
  }

  #head({ rpId = site.rpId, asksWho = this.asksWho, touched = true, count = this.count }: Lie, also: number) {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(count)
    const flags = (touched ? 0x01 : 0) | (asksWho ? 0x04 : 0) | also
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), counter])
  }

  #answer(response: object): string {
    return JSON.stringify({
      id: this.id,
      rawId: this.id,
      type: 'public-key',
      clientExtensionResults: {},
      authenticatorAttachment: 'cross-platform',
      response,
    })
  }
}

function client(type: string, challenge: string, lie: Lie): string {
  const said = {
    type: lie.type ?? type,
    challenge: lie.challenge ?? challenge,
    origin: lie.origin ?? site.origin,
    crossOrigin: false,
  }
  return Buffer.from(JSON.stringify(said)).toString('base64url')
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64url'))
}
