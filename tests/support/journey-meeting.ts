import type { Page } from '@playwright/test'
import { choose, daysFromNow, follow, openPart, pick, press, write, writeDate } from './journey'
import { arrive } from './journey-axe'

/** What is written at one family meeting. People are named by their first names. */
export type MeetingNotes = {
  here: readonly string[]
  well: { words: string; who: string }
  worried: { words: string; who: string }
  score: { who: string; of10: number }
  goal?: { words: string; of10: number }
  /** Scores of what the plan works towards already. */
  goals?: readonly { words: string; of10: number }[]
  /** How what was agreed before has gone. */
  since?: readonly { action: string; how: 'Yes' | 'Partly' | 'Not yet' }[]
  actions?: readonly { words: string; who: string; inDays: number; helps?: string }[]
  named?: string | RegExp
  nextInDays?: number
  lastWord: string
}

/** Arranges a meeting for this morning, from the family's meetings, and opens the page where it is written up. */
export async function arrangeMeeting(page: Page, family: string): Promise<void> {
  await openPart(page, family, 'Meetings')
  await arrive(page, 'Family meetings')
  await follow(page, 'Arrange a meeting')
  await arrive(page, 'Arrange a family meeting')
  await writeDate(page.getByRole('group', { name: 'Which day?' }), daysFromNow(0))
  await write(page, { 'What time?': '0:05', 'Where?': 'The library' })
  await press(page, 'Arrange the meeting')
  await page.waitForURL(/\/meetings\/[0-9a-f-]{36}/)
  await arrive(page, /meeting$/)
  await follow(page, 'Record the meeting')
}

/** Writes a meeting up, reads it back together, and keeps it. */
export async function recordMeeting(page: Page, notes: MeetingNotes): Promise<void> {
  await arrive(page, /meeting$/)
  for (const who of notes.here) await choose(page, new RegExp(`^${who}`), 'Here')
  for (const { action, how } of notes.since ?? []) await choose(page, `Did it happen? ${action}`, how)
  for (const [title, { words, who }] of [
    ['What is working well', notes.well],
    ['What we are worried about', notes.worried],
  ] as const) {
    const row = page.getByRole('group', { name: `${title} 1`, exact: true })
    await write(row, { 'What was said': words })
    await pick(row.getByRole('combobox', { name: 'Who said it?' }), who)
  }
  await choose(page, new RegExp(`^${notes.score.who}$`), ofScale(notes.score.of10))
  for (const { words, of10 } of notes.goals ?? []) await choose(page, words, ofScale(of10))
  if (notes.goal) await addGoal(page, notes.goal)
  await writeActions(page, notes.actions ?? [])
  if (notes.named) await choose(page, /named person\?/, notes.named)
  if (notes.nextInDays !== undefined) {
    await writeDate(page.getByRole('group', { name: 'Next meeting' }), daysFromNow(notes.nextInDays))
    await write(page, { Time: '3:30pm', Where: 'The library' })
  }
  await write(page, { 'Last word to the family': notes.lastWord })
  await press(page, 'Read it back together')
  await page.waitForURL(/read-back/)
  await arrive(page, 'Read it back together')
  await press(page, 'Keep this record')
  await page.waitForURL((url) => !url.pathname.endsWith('/read-back'))
  await arrive(page, /meeting$/)
}

async function addGoal(page: Page, { words, of10 }: { words: string; of10: number }): Promise<void> {
  const goal = page.getByRole('group', { name: 'New goal 1' })
  // A first plan shows a blank goal; a plan with goals shows none until it is asked for.
  if (!(await goal.isVisible())) await press(page, 'Add something to work towards')
  await write(goal, { 'What would be different?': words })
  await choose(goal, 'Where is it today?', String(of10))
}

async function writeActions(page: Page, actions: NonNullable<MeetingNotes['actions']>): Promise<void> {
  for (const [at, { words, who, inDays, helps }] of actions.entries()) {
    const row = page.getByRole('group', { name: `Action ${at + 1}`, exact: true })
    await write(row, { What: words })
    await pick(row.getByRole('combobox', { name: 'Who' }), who)
    await writeDate(row.getByRole('group', { name: 'By when' }), daysFromNow(inDays))
    if (helps) await pick(row.getByRole('combobox', { name: 'Helps with' }), helps)
  }
}

/** A round on a scale that had an answer last time says so after its number. */
function ofScale(score: number): RegExp {
  return new RegExp(`^${score}( \\(last time\\))?$`)
}
