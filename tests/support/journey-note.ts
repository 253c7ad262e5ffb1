import type { Page } from '@playwright/test'
import { choose, follow, press, write } from './journey'
import { arrive } from './journey-axe'

/** Writes down what was seen or said on a visit, for the team and the family. */
export async function addNote(page: Page, family: string, title: string, words: string): Promise<void> {
  await page.goto(family)
  await follow(page, 'Add a note')
  await arrive(page, 'Add a note')
  await write(page, { 'What happened, in one line': title, 'What you saw or heard': words })
  await choose(page, 'Whose words or doing was it?', 'The family and the team together')
  await choose(page, 'How did it come about?', 'A visit')
  await press(page, 'Save the note')
  await page.waitForURL((url) => !url.pathname.endsWith('/notes/new'))
  await arrive(page, /.+/)
}
