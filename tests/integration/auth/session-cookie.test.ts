import { createHash } from 'node:crypto'
import { decode } from 'next-auth/jwt'
import { describe, expect, it } from 'vitest'
import { askNextAuth } from '@/lib/auth/ask-next-auth'
import { authOptions, cookieName, sessionCookie } from '@/lib/auth/next-auth'
import { arriveHandler } from '@/lib/auth/organisation-route'
import { newId } from '@/lib/db/id'
import { env } from '@/lib/env'

process.env['NEXTAUTH_URL'] = 'https://alongside.example.gov.uk'

const sidOf = async (token: string) => (await decode({ token, secret: env().NEXTAUTH_SECRET }))?.['sid']

describe('the session cookie', () => {
  it('on https is of this host alone, unreadable by script, never sent along from another site, and says nothing', async () => {
    const sessionId = newId()
    const cookie = await sessionCookie(sessionId)
    expect(cookie).toMatchObject({
      name: '__Host-alongside.session',
      httpOnly: true,
      secure: true,
      sameSite: 'lax',
      path: '/',
      maxAge: 12 * 3_600,
    })
    expect(cookie.value).not.toContain(sessionId)
    expect(await sidOf(cookie.value)).toBe(sessionId)
  })

  it('cannot be told by its browser to be another session or more than it is', async () => {
    const sessionId = newId()
    const token = 'a'.repeat(64)
    const guard = createHash('sha256').update(`${token}${env().NEXTAUTH_SECRET}`).digest('hex')
    const answer = await askNextAuth(
      {
        method: 'POST',
        path: ['session'],
        body: { csrfToken: token, data: { sid: newId(), work: 'administrator' } } as never,
        cookies: {
          [cookieName()]: (await sessionCookie(sessionId)).value,
          '__Host-next-auth.csrf-token': `${token}|${guard}`,
        },
      },
      authOptions(),
    )
    const [written] = answer.cookies.filter((one) => one.startsWith(`${cookieName()}=`))
    const value = written?.split(';')[0]?.split('=')[1] ?? ''
    const claims = await decode({ token: value, secret: env().NEXTAUTH_SECRET })
    expect(claims?.['sid']).toBe(sessionId)
    expect(Object.keys(claims ?? {}).sort()).toEqual(['exp', 'iat', 'jti', 'sid'])
  })
})

describe('next-auth’s own addresses', () => {
  it.each([
    'session',
    'signin',
    'signout',
    'providers',
    'csrf',
    'error',
    'verify-request',
    '_log',
    'callback',
  ])('are closed but for the way back from an organisation: %s', async (action) => {
    const request = new Request(`https://alongside.example.gov.uk/api/auth/${action}`)
    for (const nextauth of [[action], [action, 'nobody'], [action, 'nobody', 'more']]) {
      const response = await arriveHandler(request, { params: Promise.resolve({ nextauth }) })
      expect(response.status).toBe(404)
      expect(response.headers.getSetCookie()).toEqual([])
    }
  })
})
