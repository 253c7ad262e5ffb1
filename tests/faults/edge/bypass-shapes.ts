import { formOf, type Sent } from './exchange'

type Aim = {
  page: string
  action: { id: string; path: string }
  /** A form that its own page could send. */
  fields: Record<string, string>
  cookie: string
}

/**
 * Requests of the kinds that have got past frameworks like this one: each is sent as a stranger who has somebody
 * else's record in view, or as another site that has somebody's cookie.
 */
export function bypassShapes({ page, action, fields, cookie }: Aim): Record<string, Sent> {
  const get = (headers: Record<string, string>): Sent => ({ path: page, headers })
  const at = (path: string, headers: Record<string, string> = {}): Sent => ({ path, headers })
  const form = formOf(fields)
  const post = (headers: Record<string, string>, path = action.path): Sent => ({
    method: 'POST',
    path,
    body: form.body,
    headers: { ...form.headers, ...headers },
  })
  const evil = 'https://evil.example'
  return {
    // CVE-2025-29927 and what came after it.
    'says it is the proxy asking itself': get({ 'x-middleware-subrequest': 'proxy' }),
    'says so five times': get({ 'x-middleware-subrequest': Array(5).fill('proxy').join(':') }),
    'says so from src': get({ 'x-middleware-subrequest': Array(5).fill('src/middleware').join(':') }),
    'says so with an id': get({ 'x-middleware-subrequest-id': 'x', 'x-middleware-subrequest': 'proxy' }),
    'tells the proxy to go on': get({ 'x-middleware-next': '1' }),
    'tells the proxy to rewrite': get({ 'x-middleware-rewrite': page }),
    'overrides headers': get({
      'x-middleware-override-headers': 'cookie',
      'x-middleware-request-cookie': 'a=b',
    }),
    'sets a cookie as the proxy would': get({ 'x-middleware-set-cookie': 'alongside.session=x' }),
    'invokes a path': at('/sign-in', { 'x-invoke-path': page, 'x-invoke-status': '200' }),
    'invokes an output': at('/sign-in', { 'x-invoke-output': page, 'x-matched-path': page }),
    'says which path matched': at('/sign-in', { 'x-matched-path': page }),
    'says which route matched': get({ 'x-now-route-matches': '1=a&familyId=b' }),
    'resumes a rendering': { method: 'POST', path: page, headers: { 'next-resume': '1' }, body: 'x' },
    'asks for a rebuild': get({ 'x-prerender-revalidate': 'x', 'x-prerender-revalidate-if-generated': '1' }),
    'says the address was another': at('/sign-in', { 'x-original-url': page, 'x-rewrite-url': page }),
    'says it is a data request': get({ 'x-nextjs-data': '1' }),
    'a preview cookie': get({ cookie: '__prerender_bypass=x; __next_preview_data=y' }),
    // Other spellings of the same page.
    'the page as a component payload': get({ rsc: '1' }),
    'the payload by its own parameter': at(`${page}?_rsc=abc12`, { rsc: '1' }),
    'a prefetch': get({ rsc: '1', 'next-router-prefetch': '1' }),
    'a prefetch of one segment': get({
      rsc: '1',
      'next-router-prefetch': '1',
      'next-router-segment-prefetch': '/_tree',
    }),
    'a prefetch of the page segment': get({
      rsc: '1',
      'next-router-prefetch': '1',
      'next-router-segment-prefetch': '/families/$d$familyId/__PAGE__',
    }),
    'the page as .rsc': at(`${page}.rsc`),
    'the page as .prefetch.rsc': at(`${page}.prefetch.rsc`),
    'a segment by address': at(`${page}.segments/_tree.segment.rsc`, { rsc: '1' }),
    'the page as .json': at(`/_next/data/build${page}.json`),
    'the page as a file of the build': at(`/_next/static/..%2f..${page}`),
    'a doubled slash': at(`/${page}`),
    'a backslash': at(page.replace('/families', '/%5Cfamilies')),
    'letters in another case': at(page.replace('families', 'FAMILIES')),
    'the slash encoded': at(page.replace('/families/', '/families%2F')),
    'climbing out': at(`/sign-in/..${page}`),
    'climbing out, encoded': at(`/sign-in/%2e%2e${page}`),
    'a parameter that names another route': at(`${page}?nxtPfamilyId=x&__nextLocale=en`),
    'a locale nobody speaks here': at(`/en${page}`),
    'a router state of another page': get({
      rsc: '1',
      'next-router-state-tree': encodeURIComponent(JSON.stringify(['', {}, null, null, true])),
      'next-url': page,
    }),
    'a page asked to be somebody else’s picture': get({
      'sec-fetch-site': 'cross-site',
      'sec-fetch-dest': 'image',
      cookie,
    }),
    'a page asked into a frame': get({
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'iframe',
      cookie,
    }),
    // Forms sent by another site with somebody's cookie.
    'a form from another site': post({ origin: evil, cookie }),
    'a form from a page without origin': post({ origin: 'null', cookie }),
    'a form that says the host was forwarded': post({
      origin: evil,
      'x-forwarded-host': 'evil.example',
      cookie,
    }),
    'a form with two forwarded hosts': post({
      origin: evil,
      'x-forwarded-host': 'evil.example, 127.0.0.1',
      cookie,
    }),
    'a form from a sister site': post({
      origin: 'https://www.alongside.example',
      'sec-fetch-site': 'same-site',
      cookie,
    }),
    'a form with the action named in a header': post({
      origin: evil,
      'x-forwarded-host': 'evil.example',
      'next-action': action.id,
      cookie,
    }),
    'an action sent to a page that is open to all': post(
      { origin: evil, 'x-forwarded-host': 'evil.example', 'next-action': action.id, cookie },
      '/help',
    ),
    'an action said to be forwarded': post({
      origin: evil,
      'x-action-forwarded': '1',
      'next-action': action.id,
      cookie,
    }),
  }
}
