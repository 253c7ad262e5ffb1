// Given a family Helen has written down
// When she writes down her worry with the keyboard alone
// Then danger is asked first, every box is reached in order, and it is kept
import { expect, type Page, test } from '@playwright/test'
import { addFamily, daysFromNow, newSurname, signInAs } from '../support/journey'
import { arrive } from '../support/journey-axe'

test('a worry is written down with the keyboard alone', async ({ page }) => {
  await signInAs(page, 'Helen Marsh')
  const family = await addFamily(page, {
    surname: newSurname('Keys'),
    children: [{ name: 'Juno', born: daysFromNow(-3_000) }],
    parent: 'Robin',
  })
  await page.goto(`${family}/contacts/new`)
  await arrive(page, 'Is anyone in danger now?')
  await tabTo(page, 'Nobody is in danger now')
  await page.keyboard.press('Enter')
  await arrive(page, /Write down what you know/)
  for (const [label, words] of [
    ['What is going well', 'Robin walks Juno in every morning.'],
    ['What people are worried about', 'Juno has been falling asleep in class.'],
    ['What the family would like', 'A bed of her own.'],
  ] as const) {
    await tabTo(page, label)
    await page.keyboard.type(words)
  }
  await tabTo(page, 'Save and go on to their agreement')
  await page.keyboard.press('Enter')
  await arrive(page, 'What did the family say?')
  await expect(page).toHaveURL(/\/contacts\/[0-9a-f-]{36}\/agreement/)
})

/** Presses Tab until what has the focus carries this name. Throws when it is not reached. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element.getAttribute('aria-hidden')) return ''
      const label = element.id ? document.querySelector(`label[for="${element.id}"]`) : null
      return (label ?? element).textContent ?? ''
    })
    if (here.trim().startsWith(name)) return
  }
  throw new Error(`“${name}” is not reached with Tab`)
}
