import type { FamilyCopy } from '@/lib/plan/family-copy'
import type { InformationClass, MadeDocument } from './types'

/** A part of a document: lines of plain text, all of one class of information. */
export type Sheet = { title: string; class: InformationClass; lines: string[] }

/** What a document holds, as it was given: kept with the record of having given it. */
export type Contents =
  | { kind: 'plan'; copy: FamilyCopy }
  | {
      kind: 'sheets'
      opening: string
      sheets: Sheet[]
      /** What was looked at and done is told up to this entry: looking at the document is itself looked at. */
      upTo: string | undefined
      /** Lines left out because they are about somebody else too. */
      aboutOthers: number
    }

/** The plan with only what these classes cover. `called` is what the recipient is called in it. */
export function planWithin(
  copy: FamilyCopy,
  classes: readonly InformationClass[],
  called: string,
): FamilyCopy {
  const has = (one: InformationClass) => classes.includes(one)
  const { next, notHappyPhone, ...rest } = copy
  return {
    ...rest,
    person: has('where-workers-are') ? copy.person : fromNowhere(copy),
    names: has('names-at-home') ? copy.names : [called],
    goingWell: has('words-of-others') ? copy.goingWell : [],
    worriedAbout: has('words-of-others') ? copy.worriedAbout : [],
    said: copy.said.filter(({ who }) => has(who === called ? 'own-words' : 'words-of-others')),
    actions: has('plan') ? copy.actions : [],
    outcomes: has('how-it-feels') ? copy.outcomes.map((outcome) => withinVoice(outcome, has, called)) : [],
    sharedWith: has('who-it-is-shared-with') ? copy.sharedWith : [],
    ...(next && has('when-we-meet') ? { next } : {}),
    ...(notHappyPhone ? { notHappyPhone } : {}),
  }
}

/** The named person by name, reached through the partnership: where they work may be where the children are. */
function fromNowhere({
  person: { phone: _, ...person },
  partnership,
  notHappyPhone,
}: FamilyCopy): FamilyCopy['person'] {
  return { ...person, agency: partnership, ...(notHappyPhone ? { phone: notHappyPhone } : {}) }
}

function withinVoice(
  { voice, voiceOf, ...outcome }: FamilyCopy['outcomes'][number],
  has: (one: InformationClass) => boolean,
  called: string,
): FamilyCopy['outcomes'][number] {
  const own = voice && voiceOf && has(voiceOf === called ? 'own-words' : 'words-of-others')
  return own ? { ...outcome, voice, voiceOf } : outcome
}

/** Sheets of the classes granted, with something on them. */
export function sheetsWithin(sheets: readonly Sheet[], classes: readonly InformationClass[]): Sheet[] {
  return sheets
    .filter((sheet) => sheet.lines.length > 0 && classes.includes(sheet.class))
    .map((sheet) => ({ ...sheet, lines: eachOnce(sheet.lines) }))
}

/** The same line over again is told once, with how often. */
function eachOnce(lines: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line}, ${count} times`))
}

/** Every word a recipient would read that somebody wrote, for the scan. */
export function textOf(contents: Contents): string {
  if (contents.kind === 'sheets') return contents.sheets.flatMap(({ lines }) => lines).join('\n')
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

/** What the document would be about, for a page that says which one is open. */
export const wholeOf: Record<MadeDocument, readonly InformationClass[]> = {
  'plan-copy': [
    'names-at-home',
    'own-words',
    'words-of-others',
    'plan',
    'how-it-feels',
    'when-we-meet',
    'workers',
    'where-workers-are',
    'who-it-is-shared-with',
  ],
  'who-can-see': ['who-looked'],
  'subject-access': ['own-details', 'own-words', 'plan', 'workers', 'who-looked'],
}
