import { NextResponse } from 'next/server'
import { actorOrAddress } from '@/lib/auth/actor-or-address'
import { dayFromInstant } from '@/lib/calendar/day'
import { ownCookie } from '@/lib/edge/own-cookie'
import { torn } from '@/lib/edge/plain-refusal'
import { paths } from '@/lib/paths'
import { emptyFindForm, type FindForm, readFindForm, sortIntoForm } from '@/lib/person/find-form'
import { sealSearch, searchCookie, searchLastsSeconds } from '@/lib/person/sealed-search'

/**
 * Takes a search from the find page or from the box in the band, and goes to the page of results. It decides and
 * looks up nothing: the words go on sealed in a cookie, so that no address, log or history holds a name.
 */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get('sec-fetch-site') === 'cross-site') return new NextResponse(null, { status: 403 })
  const asking = await actorOrAddress()
  if ('instead' in asking) return seeOther(asking.instead)
  const { actor } = asking
  const data = await request.formData().catch(() => undefined)
  if (!data) return torn()
  const now = new Date()
  const search = searchOf(data)
  const isClear = 'search' in readFindForm(search, dayFromInstant(now))
  // On a phone the answers stand below the form; what to put right stands at the top and takes the focus.
  const onwards = seeOther(isClear ? `${paths.find()}#results` : paths.find())
  onwards.cookies.set({
    ...ownCookie(searchCookie, searchLastsSeconds, { sameSite: 'strict' }),
    value: sealSearch(search, actor.sessionId, now),
  })
  return onwards
}

function seeOther(location: string): NextResponse {
  return new NextResponse(null, { status: 303, headers: { location } })
}

function searchOf(data: FormData): FindForm {
  const text = (name: string, most: number) => {
    const value = data.get(name)
    return typeof value === 'string' ? value.slice(0, most) : ''
  }
  if (data.has('q')) return sortIntoForm(text('q', 120))
  return {
    ...emptyFindForm,
    name: text('name', 120),
    birth: text('birth', 40),
    place: text('place', 120),
    school: text('school', 120),
    number: text('number', 40),
  }
}
