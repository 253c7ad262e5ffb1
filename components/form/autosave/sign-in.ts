/** Whether the same person is back, somebody else signed in, or nobody did. */
export type SignInResult = 'ok' | 'someone-else' | 'no'
export type SignInOnPage = (email: string, password: string) => Promise<SignInResult>

/** Signs in without leaving the page. `writer` is whose page it is: the server compares, the page never sees who came. */
export function signInAt(path: string, writer: string): SignInOnPage {
  return async (email, password) => {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password, writer }),
      redirect: 'manual',
      cache: 'no-store',
    })
    const answer: unknown = await response.json().catch(() => undefined)
    return response.ok ? resultIn(answer) : 'no'
  }
}

function resultIn(answer: unknown): SignInResult {
  const said = typeof answer === 'object' && answer !== null && 'result' in answer ? answer.result : undefined
  return said === 'ok' || said === 'someone-else' ? said : 'no'
}
