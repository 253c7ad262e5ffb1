import type { InformationClass } from './types'

/** How a part is set out: as points, as somebody’s words, in a box; as what the whole is called, or as it was written. */
type Look = 'points' | 'said' | 'box' | 'title' | 'letter'

/** One thing a document could say, and the class of information it is. */
export type Line = {
  words: string
  class: InformationClass
  /** Said only to whoever is not granted this: the same thing told with less. */
  unless?: InformationClass
}

/** A part of a document before anybody is thought of: every line there is, each with its class. */
export type Part = { title: string; look?: Look; lines: Line[] }

/** A part as it is given to somebody: plain text, of what they are granted. */
export type Sheet = { title: string; look?: Look; lines: string[] }

/** The lines of the classes granted, in parts with something in them; and the classes of which something was left out. */
export function within(
  parts: readonly Part[],
  classes: readonly InformationClass[],
): { sheets: Sheet[]; leftOut: InformationClass[] } {
  const granted = new Set(classes)
  const isSaid = ({ class: one, unless }: Line) => granted.has(one) && !(unless && granted.has(unless))
  const sheets = parts.map(({ lines, ...part }) => ({
    ...part,
    lines: asSaid(
      lines.filter(isSaid).map(({ words }) => words),
      part.look,
    ),
  }))
  const others = parts
    .flatMap(({ lines }) => lines.map((line) => line.class))
    .filter((one) => !granted.has(one))
  return { sheets: sheets.filter(({ lines }) => lines.length > 0), leftOut: [...new Set(others)] }
}

/** Parts with the lines alone that pass; the others are counted. */
export function keepLines(
  parts: readonly Part[],
  keeps: (line: Line) => boolean,
): { parts: Part[]; left: number } {
  const kept = parts.map((part) => ({ ...part, lines: part.lines.filter(keeps) }))
  const count = (list: readonly Part[]) => list.reduce((sum, { lines }) => sum + lines.length, 0)
  return { parts: kept, left: count(parts) - count(kept) }
}

/** What somebody wrote stands as they wrote it. */
function asSaid(lines: string[], look: Look | undefined): string[] {
  return look === 'letter' ? lines : eachOnce(lines)
}

/** The same line over again is told once, with how often. */
function eachOnce(lines: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line}, ${count} times`))
}
