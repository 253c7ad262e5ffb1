import { globSync, readFileSync } from 'node:fs'

export const dataClasses = [
  'identity',
  'delicate',
  'words',
  'course',
  'staff',
  'secret',
  'trail',
  'setting',
] as const
export type DataClass = (typeof dataClasses)[number]

/** What docs/data.md says of each column: `person.full_name` → `identity`. */
export function saidOfColumns(): Map<string, DataClass> {
  const rows = readFileSync('docs/data.md', 'utf8')
    .split('## Columns')[1]
    ?.split('\n')
    .filter((line) => /^\| [a-z_]+ \| [a-z]+:/.test(line))
  return new Map(
    (rows ?? []).flatMap((line) => {
      const [, table = '', said = ''] = line.split('|').map((cell) => cell.trim())
      return said.split('; ').flatMap((part) => {
        const [kind = '', columns = ''] = part.split(': ')
        if (!isDataClass(kind))
          throw new Error(`docs/data.md: ${table} has a class “${kind}” that is not one`)
        return columns.split(', ').map((column): [string, DataClass] => [`${table}.${column}`, kind])
      })
    }),
  )
}

/** Every column of the schema but links and moments. */
export function columnsOfSchema(): string[] {
  const text = globSync('prisma/schema/*.prisma')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  return [...text.matchAll(/^model \w+ \{\n([\s\S]*?)^\}/gm)].flatMap(([, body = '']) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? ''
    return [
      ...body.matchAll(/^ {2}(\w+) +(String|Int|BigInt|Boolean|DateTime|Json|Bytes|Decimal|Float)\b.*$/gm),
    ]
      .filter(([line]) => !/@db\.(Uuid|Timestamptz)/.test(line))
      .map(([line, name = '']) => `${table}.${/@map\("(\w+)"\)/.exec(line)?.[1] ?? name}`)
  })
}

function isDataClass(text: string): text is DataClass {
  return (dataClasses as readonly string[]).includes(text)
}
