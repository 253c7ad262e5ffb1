import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lockedPackages } from '@/scripts/supply/lock-file'
import { productSources } from './sources'

/** Ways by which a program talks to another. */
const talks =
  /\bfetch\(|new WebSocket\(|new EventSource\(|XMLHttpRequest|sendBeacon|from 'node:(https?|http2|net|tls|dgram|dns)'|from '(pg|@prisma\/adapter-pg|graphile-worker|next-auth|nodemailer|undici|axios)(\/\w+)?'/

/** Where the app and its pages go themselves, as it stands in the source. */
const asked = ["path.join('/'", "'/api/security-key'", "'/api/sign-in-again'", 'publishedAt(issuer']

const table =
  readFileSync('docs/deployment.md', 'utf8').split('## What it talks to')[1]?.split('\n## ')[0] ?? ''

describe('the app', () => {
  it('talks to nobody but those docs/deployment.md names, from the places named there', () => {
    const talking = productSources()
      .filter(({ text }) => talks.test(text.replaceAll(/import type [^\n]*/g, '')))
      .map(({ file }) => file)
    const named = [...table.matchAll(/`((?:lib|app|components|scripts)\/[^`]+)`/g)].map(([, file]) => file)
    expect([...new Set(named)].sort()).toEqual(talking)
  })

  it('asks no address that somebody sent: where it goes is a setting, or its own', () => {
    for (const { file, text } of productSources())
      for (const [, to = ''] of text.matchAll(/\bfetch\(\s*([^,)]+)/g))
        expect(asked, `${file}: ${to}`).toContain(to.trim())
  })
})

describe('what other systems have been broken through', () => {
  const shipped = new Set(
    lockedPackages()
      .filter(({ isDev }) => !isDev)
      .map(({ name }) => name),
  )

  it.each([
    ['directories (LDAP, JNDI)', /ldap|jndi/],
    ['XML and XPath', /xml2js|fast-xml-parser|libxml|xmldom|xpath|xslt|^saxes$|^sax$/],
    ['LaTeX', /latex/],
    ['memory caches', /memcache|^redis$|ioredis/],
    [
      'templates and markup languages',
      /^(handlebars|ejs|pug|mustache|nunjucks|eta|marked|markdown-it|remark|dompurify)$/,
    ],
    ['GraphQL', /graphql/],
    ['web sockets and calls', /^(ws|socket\.io|engine\.io|wrtc|simple-peer|mediasoup)/],
    ['SAML', /saml/],
    ['unpacking of archives', /^(unzipper|adm-zip|jszip|yauzl|tar|tar-stream|decompress)$/],
    ['revived objects', /^(node-serialize|serialize-to-js|funcster|superjson|devalue)$/],
  ])('%s are not in the product', (_, names) => {
    expect([...shipped].filter((name) => names.test(name))).toEqual([])
  })
})
