import type { Page } from '@playwright/test'
import { press, write } from './journey'
import { askDatabase } from './journey-database'

/** The last meeting of the Hargreaves of the sample: where it is read, who holds the family, and a line said at it. */
export async function meetingOfTheHargreaves() {
  const [found] = await askDatabase<{ familyId: string; meetingId: string; holder: string; words: string }>(
    `SELECT f.id AS "familyId", m.id AS "meetingId", w.name AS holder, p.words
     FROM family f JOIN meeting m ON m.family_id = f.id AND m.recorded_at IS NOT NULL
     JOIN meeting_point p ON p.meeting_id = m.id AND p.kind = 'working-well'
     JOIN holding h ON h.family_id = f.id AND h.until_at IS NULL JOIN worker w ON w.id = h.worker_id
     WHERE f.name = 'Hargreave' ORDER BY m.starts_at DESC, p.place LIMIT 1`,
  )
  if (!found) throw new Error('The sample tells of no meeting of the Hargreaves')
  return { ...found, meeting: `/families/${found.familyId}/meetings/${found.meetingId}` }
}

/** What a paper says, as its recipient reads it. */
export const notesOfMeeting = (page: Page) =>
  page.getByRole('article', { name: 'What we said at our meeting' })

/** From the check of a paper to the page of what was given: handed over in person, once it is read through. */
export async function giveByHand(page: Page, called: string, purpose?: string): Promise<void> {
  if (purpose) await write(page, { [`Why does ${called} need it?`]: purpose })
  const byHand = page.getByRole('radio', { name: 'Handed over in person' })
  if (!(await byHand.isChecked())) await byHand.check()
  await page.getByRole('checkbox', { name: /I have read it through/ }).check()
  await press(page, `Give this to ${called}`)
  await page.waitForURL(/\/given\/[0-9a-f-]{36}$/)
}

/** The line of what was given that says to whom. */
export const lineFor = (page: Page, to: string) =>
  page
    .getByRole('table', { name: 'What was given, to whom and by whom' })
    .getByRole('row')
    .filter({ hasText: to })
    .first()
