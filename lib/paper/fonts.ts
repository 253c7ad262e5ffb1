import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The two weights of what is printed: see fonts/make.py. Read once. */
export function printFonts(): { regular: Buffer; bold: Buffer } {
  read ??= { regular: fontFile('regular'), bold: fontFile('bold') }
  return read
}

let read: { regular: Buffer; bold: Buffer } | undefined

function fontFile(weight: 'regular' | 'bold'): Buffer {
  return readFileSync(join(process.cwd(), 'lib/paper/fonts', `${weight}.ttf`))
}
