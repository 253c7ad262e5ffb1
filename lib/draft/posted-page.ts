import { echoOf } from '@/lib/form/echo'
import type { Patch } from '@/lib/form/field-value'

/** Every box of a posted page, as the words of its draft: browsers post line ends as `\r\n`, drafts hold `\n`. */
export function postedPage(data: FormData, notWords: readonly string[]): Patch {
  const boxes = Object.entries(echoOf(data, notWords))
  return Object.fromEntries(
    boxes.map(([name, value]) => [
      name,
      typeof value === 'string' ? withPlainLineEnds(value) : value.map(withPlainLineEnds),
    ]),
  )
}

function withPlainLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
