import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'

/** What a key said, as text to send on; or what went wrong, in words. */
export type KeySaid = { ok: true; text: string } | { ok: false; message: string }

const noKeysHere = 'This browser cannot use a security key. Use another browser, or a code'
const notTouched = 'The key was not touched in time, or is not one of yours here. Press the button again'
const notAdded = 'Nothing was added: the key was not touched in time. Press the button again'
const addedAlready = 'This key is one of yours already'
const outOfDate = 'This took too long, so start again from the beginning of this page'
const unreachable = 'Alongside could not be reached. Try again in a moment'

/** Puts this site's question to a key of whoever is signing in or confirming that it is them. */
export async function askKeyFor(what: 'sign-in' | 'confirm'): Promise<KeySaid> {
  const question = await questionFor<PublicKeyCredentialRequestOptionsJSON>(what)
  return 'ok' in question ? question : answerOf(question)
}

/** Puts a question that is in hand already. */
export async function answerOf(question: PublicKeyCredentialRequestOptionsJSON): Promise<KeySaid> {
  if (!browserSupportsWebAuthn()) return { ok: false, message: noKeysHere }
  try {
    return { ok: true, text: JSON.stringify(await startAuthentication({ optionsJSON: question })) }
  } catch {
    return { ok: false, message: notTouched }
  }
}

/** Asks a key to be one of theirs. */
export async function askNewKey(): Promise<KeySaid> {
  if (!browserSupportsWebAuthn()) return { ok: false, message: noKeysHere }
  const question = await questionFor<PublicKeyCredentialCreationOptionsJSON>('add')
  if ('ok' in question) return question
  try {
    return { ok: true, text: JSON.stringify(await startRegistration({ optionsJSON: question })) }
  } catch (problem) {
    const isKnown = problem instanceof Error && problem.name === 'InvalidStateError'
    return { ok: false, message: isKnown ? addedAlready : notAdded }
  }
}

async function questionFor<Question>(what: string): Promise<Question | Extract<KeySaid, { ok: false }>> {
  try {
    const response = await fetch('/api/security-key', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ for: what }),
      redirect: 'manual',
      cache: 'no-store',
    })
    return response.ok ? ((await response.json()) as Question) : { ok: false, message: outOfDate }
  } catch {
    return { ok: false, message: unreachable }
  }
}
