import type { FamilyCopy } from '@/lib/plan/family-copy'
import type { Sheet } from './parts'

/** What a document holds, as it was given: kept with the record of having given it. */
export type Contents =
  | { kind: 'plan'; copy: FamilyCopy }
  | {
      kind: 'sheets'
      /** Who it comes from and of which day, for what is laid out as a letter. */
      above?: [from: string, on: string]
      opening: string
      sheets: Sheet[]
      /** What was looked at and done is told up to this entry: looking at the document is itself looked at. */
      upTo: string | undefined
      /** Lines left out because they are about somebody else too. */
      aboutOthers: number
    }

/** Every word a recipient would read that somebody wrote, for the scan. */
export function textOf(contents: Contents): string {
  if (contents.kind === 'sheets')
    return [contents.opening, ...contents.sheets.flatMap(({ lines }) => lines)].join('\n')
  const { goingWell, worriedAbout, said, actions, outcomes, next } = contents.copy
  return [
    ...goingWell,
    ...worriedAbout,
    ...said.map(({ words }) => words),
    ...actions.map(({ what }) => what),
    ...outcomes.flatMap(({ words, voice }) => [words, voice ?? '']),
    next?.place ?? '',
  ].join('\n')
}

/** Contents as they were kept: JSON keeps an instant as text, and the one in a plan is its next meeting. */
export function reviveContents(kept: unknown): Contents {
  return JSON.parse(JSON.stringify(kept), (name, value: unknown) =>
    name === 'startsAt' && typeof value === 'string' ? new Date(value) : value,
  )
}
