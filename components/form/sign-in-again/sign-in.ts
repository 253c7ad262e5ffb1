/** Whether the same person is back, somebody else signed in, a code is asked for as well, or nobody came. */
export type SignInResult = 'ok' | 'someone-else' | 'code' | 'no'
export type SignInOnPage = (email: string, password: string, code?: string) => Promise<SignInResult>

/** Signs in without leaving the page. `writer` is whose page it is: the server compares, the page never sees who came. */
export function signInAgain(writer: string): SignInOnPage {
  return async (email, password, code) => {
    const response = await fetch('/api/sign-in-again', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password, writer, ...(code && { code }) }),
      redirect: 'manual',
      cache: 'no-store',
    })
    const answer: unknown = await response.json().catch(() => undefined)
    return response.ok ? resultIn(answer) : 'no'
  }
}

const results: readonly SignInResult[] = ['ok', 'someone-else', 'code', 'no']

function resultIn(answer: unknown): SignInResult {
  const said = typeof answer === 'object' && answer !== null && 'result' in answer ? answer.result : undefined
  return results.find((result) => result === said) ?? 'no'
}
