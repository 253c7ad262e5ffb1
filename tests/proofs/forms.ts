/** A form as a page without script sends it: the address it goes to, and each field with what somebody might put in. */
export type PageForm = { page: string; to: string; blank: Fields; filled: Fields }
export type Fields = Readonly<Record<string, string>>

/** The forms that are posted from this page. */
export function formsOf(page: string, html: string): PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, own = '', inside = '']) => {
    const { method, action } = attributesOf(own)
    if (method?.toLowerCase() !== 'post') return []
    return [
      {
        page,
        to: action || page,
        blank: fieldsOf(inside, () => ''),
        filled: fieldsOf(inside, somethingFor),
      },
    ]
  })
}

type Box = { tag: string; name: string; type: string; value: string; choices: string[] }

/** Every named field; `fill` says what goes in those that a person fills in and that are empty. */
function fieldsOf(inside: string, fill: (box: Box) => string): Fields {
  const fields: Record<string, string> = {}
  for (const box of boxesIn(inside)) {
    const isChoice = box.type === 'radio' || box.type === 'checkbox'
    if (box.type === 'hidden') fields[box.name] = box.value
    else if (!isChoice) fields[box.name] = fill(box) && (box.value || fill(box))
    else if (fill(box)) fields[box.name] ??= box.value
  }
  return fields
}

function boxesIn(inside: string): Box[] {
  const tags = inside.matchAll(
    /<(input|textarea|select|button)\b([^>]*)>(?:([^<]*)<\/textarea>|(.*?)<\/select>)?/gs,
  )
  return [...tags].flatMap(([, tag = '', own = '', text = '', options = '']) => {
    const { name, type = '', value = '' } = attributesOf(own)
    const choices = [...options.matchAll(/<option\b([^>]*)>/g)].map(
      ([, option = '']) => attributesOf(option)['value'] ?? '',
    )
    if (!name || (tag === 'button' && value === '')) return []
    return [{ tag, name, type: tag === 'button' ? 'hidden' : type, value: value || inText(text), choices }]
  })
}

function attributesOf(text: string): Record<string, string | undefined> {
  return Object.fromEntries(
    [...text.matchAll(/([\w$:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      inText(value),
    ]),
  )
}

function inText(html: string): string {
  const signs: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', '#x27': "'" }
  return html.replaceAll(/&(quot|amp|lt|gt|#x27);/g, (whole, sign: string) => signs[sign] ?? whole)
}

function somethingFor({ tag, name, type, choices }: Box): string {
  if (tag === 'select') return choices.find((value) => value !== '') ?? ''
  if (/day$/i.test(name)) return '1'
  if (/month$/i.test(name)) return '12'
  if (/year$/i.test(name)) return '2026'
  return type === 'email' ? 'somebody@example.org' : 'Words'
}
