import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** One file of ours importing something: another file of ours (its path from the root) or a package (its name). */
export interface Import {
  from: string
  to: string
  /** Whether `to` is a package or a part of Node rather than a file of ours. */
  foreign: boolean
}

const rooms = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests']

/** Every import in the TypeScript files below `root`, types included. */
export function importsBelow(root: string): Import[] {
  return rooms.flatMap((room) => sourceFiles(join(root, room))).flatMap((file) => importsOf(root, file))
}

/** The text of each import in a source, static, re-exported or dynamic. */
export function importedBy(source: string): string[] {
  const statements = source.matchAll(
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm,
  )
  const calls = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)
  return [...statements, ...calls].map((found) => found[1] ?? found[2] ?? '')
}

function importsOf(root: string, file: string): Import[] {
  const from = relative(root, file).split(sep).join('/')
  return importedBy(readFileSync(file, 'utf8')).map((text) => {
    const base = text.startsWith('@/')
      ? join(root, text.slice(2))
      : text.startsWith('.')
        ? join(dirname(file), text)
        : undefined
    return base === undefined
      ? { from, to: text, foreign: true }
      : { from, to: relative(root, withExtension(base)).split(sep).join('/'), foreign: false }
  })
}

function withExtension(base: string): string {
  const found = ['.ts', '.tsx', '.mts', '/index.ts'].map((end) => base + end).find((path) => existsSync(path))
  return found ?? base
}

function sourceFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${sep}generated${sep}`))
}
