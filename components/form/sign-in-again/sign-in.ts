import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'

/** Whether the same person is back, somebody else signed in, a code or key is asked for as well, or nobody came. */
export type SignInResult = 'ok' | 'someone-else' | 'code' | 'no'

/** `question`: what a key may be asked in place of a code. */
export type SignInAnswer = {
  result: SignInResult
  question?: PublicKeyCredentialRequestOptionsJSON | undefined
}
export type SignInTyped = {
  email: string
  password: string
  code?: string | undefined
  key?: string | undefined
}
export type SignInOnPage = (typed: SignInTyped) => Promise<SignInAnswer>

/** Signs in without leaving the page. `writer` is whose page it is: the server compares, the page never sees who came. */
export function signInAgain(writer: string): SignInOnPage {
  return async ({ email, password, code, key }) => {
    const response = await fetch('/api/sign-in-again', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password, writer, ...(code && { code }), ...(key && { key }) }),
      redirect: 'manual',
      cache: 'no-store',
    })
    const answer: unknown = await response.json().catch(() => undefined)
    return response.ok ? answerIn(answer) : { result: 'no' }
  }
}

const results: readonly SignInResult[] = ['ok', 'someone-else', 'code', 'no']

function answerIn(answer: unknown): SignInAnswer {
  if (typeof answer !== 'object' || answer === null || !('result' in answer)) return { result: 'no' }
  const result = results.find((one) => one === answer.result) ?? 'no'
  // The browser itself reads the question, and refuses one that is none.
  return 'key' in answer ? { result, question: answer.key as SignInAnswer['question'] } : { result }
}
