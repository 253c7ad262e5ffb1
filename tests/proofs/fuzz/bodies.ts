import fc from 'fast-check'
import type { Sent } from '../../faults/edge/exchange'
import type { Fields } from '../forms'

/** A body as it goes over the wire, whatever is wrong with it. */
export type Body = { how: string; body: string; headers: Record<string, string> }

/** Stands in fields nobody asked for: found anywhere afterwards, it was written. */
export const nobodyAsked = 'Extra0words'

const boundary = 'between-the-fields'

const nasty: Readonly<Record<string, string>> = {
  'an empty text': '',
  'a null character': 'one\u0000two',
  'half a surrogate pair': 'one\ud800two',
  'marks that turn the writing round': '\u202eevil\u202c \u2066x\u2069',
  'letters built of many marks': 'Z\u0300\u0301\u0302'.repeat(200),
  'a line of only newlines': '\r\n'.repeat(3_000),
  'a text too long for any box': 'x'.repeat(120_000),
  'a number where words go': '9'.repeat(400),
  'a minus': '-1e309',
  'what scripts would run': '<script>alert(1)</script>{{7*7}}$(7*7)',
  'a quote for the database': "'; DROP TABLE note; --",
  'a path out': '../../../../etc/passwd%00',
  'the word null': 'null',
  'json in a box': '{"$ref": "#/0"}',
  'a reference of the framework': '$K1',
  'another person’s id': '00000000-0000-0000-0000-000000000000',
}

type Change = (fields: [string, string][], at: number, salt: string) => [string, string][]

const changes: Readonly<Record<string, Change>> = {
  'a field nobody asked for': (fields, _, salt) => [...fields, [`zz${salt}`, nobodyAsked]],
  'fields of the database nobody asked for': (fields) => [
    ...fields,
    ...['id', 'familyId', 'createdBy', 'version', 'work', 'agencyId', 'protected'].map(
      (name): [string, string] => [name, nobodyAsked],
    ),
  ],
  'keys of the prototype': (fields) => [
    ...fields,
    ['__proto__', nobodyAsked],
    ['constructor.prototype.admin', nobodyAsked],
    ['__proto__.may', nobodyAsked],
  ],
  'a field twice': (fields, at) => [...fields, fields[at % fields.length] ?? ['x', 'y']],
  'a list for one answer': (fields, at) =>
    fields.flatMap((field, place) =>
      place === at % fields.length ? [field, field, [`${field[0]}[0]`, nobodyAsked]] : [field],
    ),
  'rows without end': (fields) => [
    ...fields,
    ...Array.from({ length: 300 }, (_, row): [string, string] => [`people.${row}.name`, nobodyAsked]),
  ],
  'a row far down': (fields) => [...fields, ['children.4294967295.fullName', nobodyAsked]],
  'a field deep down': (fields) => [...fields, [Array(400).fill('a').join('.'), nobodyAsked]],
  'a field taken away': (fields, at) => fields.filter((_, place) => place !== at % fields.length),
  'no fields': () => [],
}

type Entries = readonly (readonly [string, string])[]

/** One spoilt body for a form: `at` chooses the field, `kind` what is done to it; below nought, nothing is. */
export function spoiltForm(fields: Fields, { at, kind, salt }: Spoil, written = withoutScript): Body {
  const entries = Object.entries(fields)
  const own = entries.filter(([name]) => !name.startsWith('$'))
  if (kind < 0) return multipart('as it is', written(entries))
  const names = [...Object.keys(nasty), ...Object.keys(changes), ...Object.keys(wires)]
  const how = names[kind % names.length] ?? ''
  const said = nasty[how]
  if (said !== undefined && own.length > 0) {
    const [name] = own[at % own.length] ?? ['']
    return multipart(how, written(entries.map(([key, value]) => [key, key === name ? said : value])))
  }
  const changed = changes[how]?.(entries, at, salt)
  if (changed) return multipart(how, written(changed))
  const whole = multipart(how, written(entries))
  return (wires[how] ?? wires['cut short'])?.(whole, at) ?? whole
}

/** As a browser without script sends a form, with what says which action it is for. */
function withoutScript(entries: Entries): Entries {
  return entries
}

/** As React sends it to a server action that is named in a header: what the form knew, and then its fields. */
export function byScript(entries: Entries): Entries {
  const fields = entries.filter(([name]) => !name.startsWith('$'))
  const knew = '[{"values":{"title":"Words"},"errors":[{"field":"title","message":"Words"}]},"$K1"]'
  return [...fields.map(([name, value]): [string, string] => [`1_${name}`, value]), ['0', knew]]
}

export type Spoil = { at: number; kind: number; salt: string }
export const aSpoil: fc.Arbitrary<Spoil> = fc.record({
  at: fc.nat(10_000),
  kind: fc.nat(10_000),
  salt: fc.stringMatching(/^[a-z]{3,8}$/),
})

/** What goes wrong on the way, or is sent by something that is no browser. */
const wires: Readonly<Record<string, (whole: Body, at: number) => Body>> = {
  'cut short': (whole, at) => ({ ...whole, body: whole.body.slice(0, at % Math.max(1, whole.body.length)) }),
  'no boundary': (whole) => ({ ...whole, headers: { 'content-type': 'multipart/form-data' } }),
  'called json': (whole) => ({ ...whole, headers: { 'content-type': 'application/json' } }),
  'called plain': (whole) => ({ ...whole, headers: { 'content-type': 'text/plain;charset=UTF-8' } }),
  'called nothing': (whole) => ({ ...whole, headers: {} }),
  'called a charset nobody has': (whole) => ({
    ...whole,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}; charset=utf-99` },
  }),
  'as an address': (whole) => ({
    ...whole,
    body: `a=b&words=${nobodyAsked}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }),
  'a file for an answer': (whole) => ({
    ...whole,
    body: whole.body.replace(
      /name="([^"$]*)"\r\n/,
      'name="$1"; filename="../../x.svg"\r\ncontent-type: image/svg+xml\r\n',
    ),
  }),
  'json as deep as a well': (whole) => ({
    ...whole,
    body: '['.repeat(20_000),
    headers: { 'content-type': 'application/json' },
  }),
  'an empty body': (whole) => ({ ...whole, body: '' }),
}

function multipart(how: string, fields: Entries): Body {
  const parts = fields.map(
    ([name, value]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${name.replaceAll('"', '%22')}"\r\n\r\n${value}\r\n`,
  )
  return {
    how,
    body: `${parts.join('')}--${boundary}--\r\n`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}

const oddJson: readonly ((text: string) => unknown)[] = [
  (text) => ({ opId: text, baseRev: text, patch: text }),
  (text) => ({ opId: '0198c5a2-1111-7222-8333-944445555666', baseRev: 0, patch: { [text]: text } }),
  (text) => ({ opId: '0198c5a2-1111-7222-8333-944445555666', baseRev: -1, patch: { goingWell: [text] } }),
  (text) => ({
    opId: '0198c5a2-1111-7222-8333-944445555666',
    baseRev: 0,
    patch: { goingWell: text },
    extra: nobodyAsked,
  }),
  (text) => ({ email: text, password: [text], writer: text }),
  (text) => ({
    email: `${text}@x`,
    password: text,
    writer: '0198c5a2-1111-7222-8333-944445555666',
    work: nobodyAsked,
  }),
  (text) => [text, text],
  (text) => text,
  () => null,
  () => JSON.parse(`${'{"a":'.repeat(900)}1${'}'.repeat(900)}`),
  () => JSON.parse(`{"__proto__": {"may": "${nobodyAsked}"}, "constructor": {"prototype": {}}}`),
]

/** One odd body for an address that machines call, or for a server action as scripts call it. */
export function oddBody({ at, kind, salt }: Spoil): Body {
  const text = Object.values(nasty)[at % Object.keys(nasty).length] ?? ''
  const json = JSON.stringify(oddJson[kind % oddJson.length]?.(text)) ?? ''
  const cut = at % 7 === 0 ? json.slice(0, at % Math.max(1, json.length)) : json
  return {
    how: `json ${kind % oddJson.length} with ${salt}`,
    body: cut,
    headers: { 'content-type': 'application/json' },
  }
}

export function sending(
  path: string,
  method: string,
  { body, headers }: Body,
  more: Record<string, string>,
): Sent {
  return { path, method, body, headers: { ...headers, ...more } }
}
