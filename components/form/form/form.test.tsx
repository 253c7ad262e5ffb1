// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test } from 'vitest'
import { Button } from '@/components/ui/button/button'
import { type FormActionFunction, type FormState, untouchedForm } from '@/lib/form/state'
import { CheckboxField } from '../checkbox-field/checkbox-field'
import { DateField } from '../date-field/date-field'
import { RadioField } from '../radio-field/radio-field'
import { SelectField } from '../select-field/select-field'
import { TextAreaField } from '../text-area-field/text-area-field'
import { TextField } from '../text-field/text-field'
import { Form, type FormProps } from './form'

const typed = {
  place: 'Kitchen <table> & chairs',
  words: '  two\n\nlines ',
  'metOn-day': '20',
  'metOn-month': '21',
  'metOn-year': '2026',
  who: 'dani',
  told: ['talking', 'drawing'],
  area: 'north',
}
const refused: FormState = {
  values: typed,
  errors: [
    { field: 'place', message: 'Say where you met' },
    { field: 'metOn-month', message: 'The month must be a number from 1 to 12' },
    { field: 'metOn-day', message: 'The day must be a number from 1 to 31' },
    { field: 'told', message: 'Choose how she told you' },
  ],
}

describe('a page that comes back with mistakes, as the server sends it', () => {
  const page = parsed(<Meeting formKey="k1" initial={refused} />)

  test('shows everything that was typed, in every kind of box', () => {
    expect(shownIn(page)).toEqual(typed)
  })

  test('says Error in the title, and moves the focus without script', () => {
    expect(page.querySelector('title')?.textContent).toBe('Error: Meeting - Alongside')
    expect(page.querySelector('section[autofocus][tabindex="-1"] h2')?.textContent).toBe(
      'There are 4 things to put right',
    )
  })

  test('every link in the summary leads to a box that says the same', () => {
    const links = [...page.querySelectorAll('section a')]
    expect(links.map((link) => link.textContent)).toEqual(refused.errors.map(({ message }) => message))
    for (const link of links) {
      const box = page.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`)
      expect(box?.matches('input, select, textarea')).toBe(true)
      const describedBy = box?.getAttribute('aria-describedby') ?? ''
      const described = describedBy.split(' ').map((id) => page.querySelector(`[id="${id}"]`)?.textContent)
      expect(described.join()).toContain('Put right: ')
    }
  })

  test('every control has a label, and no label is a placeholder', () => {
    for (const box of page.querySelectorAll('input:not([type=hidden]), select, textarea')) {
      const label = page.querySelector(
        `label[for="${box.id}"], [id="${box.getAttribute('aria-labelledby')}"]`,
      )
      expect(label?.textContent).toBeTruthy()
      expect(box.hasAttribute('placeholder')).toBe(false)
    }
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('what is stored is shown until the form has been posted; then an emptied box stays empty', () => {
  const stored = { ...typed, told: ['talking'] }
  expect(shownIn(parsed(<Meeting formKey="k" values={stored} />))).toEqual({ ...typed, told: 'talking' })
  const emptied = { values: { place: '' }, errors: [{ field: 'place', message: 'Say where you met' }] }
  expect(shownIn(parsed(<Meeting formKey="k" values={stored} initial={emptied} />))).toEqual({
    place: '',
    words: '',
    'metOn-day': '',
    'metOn-month': '',
    'metOn-year': '',
    area: '',
  })
})

test('a choice made beforehand by us does not come back once somebody took it away', () => {
  const told = (
    <CheckboxField name="told" label="How?" defaultValue={['a']} choices={[{ value: 'a', label: 'A' }]} />
  )
  const nothing = async (state: FormState) => state
  const page = (initial?: FormState) =>
    parsed(
      <Form action={nothing} formKey="k" {...(initial && { initial })}>
        {told}
      </Form>,
    )
  expect(shownIn(page())).toEqual({ told: 'a' })
  expect(shownIn(page({ values: {}, errors: [{ field: 'told', message: 'Choose how' }] }))).toEqual({})
})

test('the browser is never invited to fill in a family’s details', () => {
  for (const box of parsed(<Meeting formKey="k" />).querySelectorAll('input[type=text], select, textarea'))
    expect(box.getAttribute('autocomplete')).toBe('off')
})

describe('with script', () => {
  test('a second press while the first is on its way does nothing', async () => {
    const { posts, answer, form } = mount()
    await press(form)
    await press(form)
    expect(posts).toHaveLength(1)
    await answer({ values: {}, errors: [] })
    expect(posts).toHaveLength(1)
    await press(form)
    expect(posts).toHaveLength(2)
  })

  test('the key stays the same after a mistake, whatever the page is rendered with', async () => {
    const { posts, answer, form, render } = mount()
    await press(form)
    await answer(refused)
    await render('another-key')
    await press(form)
    expect(posts.map((data) => data.get('_key'))).toEqual(['key-1', 'key-1'])
  })

  test('words written while a refused form was on its way are still there', async () => {
    const { answer, form } = mount()
    await press(form)
    write(form, 'words', 'written meanwhile')
    await answer(refused)
    expect(box(form, 'words').value).toBe('written meanwhile')
  })

  test('focus goes to the summary each time, and the title says Error', async () => {
    const { answer, form } = mount()
    for (const _ of [1, 2]) {
      box(form, 'place').focus()
      await press(form)
      await answer({ ...refused })
      expect(document.activeElement?.textContent).toContain('4 things to put right')
      expect(document.title).toBe('Error: Meeting - Alongside')
    }
  })

  test('when the network fails, the form stays with every word and says so', async () => {
    const { fail, form } = mount()
    write(form, 'words', 'a long afternoon')
    await press(form)
    await fail(new TypeError('Failed to fetch'))
    expect(box(form, 'words').value).toBe('a long afternoon')
    expect(document.activeElement?.textContent).toContain('could not be reached')
  })

  test('the button pressed is posted by its name and value', async () => {
    const { posts, form } = mount()
    await press(form, form.querySelector<HTMLButtonElement>('button[value=later]'))
    expect(posts[0]?.get('_do')).toBe('later')
  })

  test('Enter presses the main button, not another that happens to come first', () => {
    const { form } = mount()
    const first = form.querySelector('button')
    expect([first?.name, first?.tabIndex, first?.ariaHidden]).toEqual(['', -1, 'true'])
  })
})

function Meeting(props: Partial<FormProps> & { formKey: string }) {
  const nothing: FormActionFunction = async (state) => state
  return (
    <Form action={nothing} pageTitle="Meeting" submit="Save the meeting" {...props}>
      <Button name="_do" value="later" look="link">
        Save and finish later
      </Button>
      <TextField name="place" label="Where did you meet?" hint="For example, at home" />
      <TextAreaField name="words" label="What was said" limit={1000} />
      <DateField name="metOn" label="When did you meet?" hint="For example, 23 11 2026" />
      <RadioField
        name="who"
        label="Who spoke first?"
        choices={[
          { value: 'tyler', label: 'Tyler' },
          { value: 'dani', label: 'Dani', hint: 'Mum' },
        ]}
      />
      <CheckboxField
        name="told"
        label="How did she tell us?"
        choices={['talking', 'playing', 'drawing'].map((value) => ({ value, label: value }))}
      />
      <SelectField name="area" label="Area" options={[{ value: 'north', label: 'North' }]} />
    </Form>
  )
}

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true

let leave = async () => {}
afterEach(() => leave())

function mount() {
  const posts: FormData[] = []
  let settle = Promise.withResolvers<FormState>()
  const action: FormActionFunction = (_, data) => {
    posts.push(data)
    settle = Promise.withResolvers<FormState>()
    return settle.promise
  }
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  const render = async (formKey: string) =>
    act(() => root.render(<Meeting formKey={formKey} action={action} />))
  act(() => root.render(<Meeting formKey="key-1" action={action} />))
  leave = async () => {
    // React holds back every other change while one form is on its way, in the next test too.
    await settled(() => settle.resolve(untouchedForm))
    act(() => root.unmount())
    place.remove()
  }
  const form = place.querySelector('form')
  if (!form) throw new Error('no form')
  return {
    posts,
    form,
    render,
    answer: (state: FormState) => settled(() => settle.resolve(state)),
    fail: (error: Error) => settled(() => settle.reject(error)),
  }
}

/** Lets React see what became of a promise, however many steps it passes through. */
function settled(how: () => void) {
  return act(async () => {
    how()
    await new Promise((resolve) => setTimeout(resolve))
  })
}

async function press(form: HTMLFormElement, button: HTMLButtonElement | null = null) {
  await act(async () => (button ? form.requestSubmit(button) : form.requestSubmit()))
}

function write(form: HTMLFormElement, name: string, text: string) {
  box(form, name).value = text
}

function box(form: HTMLFormElement, name: string): HTMLInputElement {
  const found = form.elements.namedItem(name)
  if (!(found instanceof HTMLElement)) throw new Error(`no ${name}`)
  return found as HTMLInputElement
}

function parsed(page: React.ReactNode): Document {
  return new DOMParser().parseFromString(renderToString(page), 'text/html')
}

/** What the browser would post, our own fields apart. */
function shownIn(page: Document) {
  const form = page.querySelector('form')
  const data = form ? new FormData(form) : new FormData()
  const names = [...new Set(data.keys())].filter((name) => !name.startsWith('_'))
  return Object.fromEntries(
    names.map((name) => [name, data.getAll(name).length > 1 ? data.getAll(name) : data.get(name)]),
  )
}
