// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FormState } from '@/lib/form/state'
import type { SignInResult } from '../sign-in-again/sign-in'
import { TextAreaField } from '../text-area-field/text-area-field'
import { Form } from './form'
import { WriterProvider } from './writer-provider'

const signedOut: FormState = { values: { words: 'A long afternoon' }, errors: [], signedOut: true }
const saved: FormState = { values: {}, errors: [] }

let place: HTMLElement
let root: ReturnType<typeof createRoot>
let posts: FormData[]
let answers: FormState[]
let signedInAs: SignInResult

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
  }
  posts = []
  answers = [signedOut, saved]
  signedInAs = 'ok'
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  act(() =>
    root.render(
      <WriterProvider writer="helen">
        <Form
          action={async (_, data) => {
            posts.push(data)
            return answers.shift() ?? saved
          }}
          formKey="key-1"
          submit="Save this note"
          signIn={async () => ({ result: signedInAs })}
        >
          <TextAreaField name="words" label="What happened" />
          <button type="submit" name="_do" value="later">
            Later
          </button>
        </Form>
      </WriterProvider>,
    ),
  )
})
afterEach(() => {
  act(() => root.unmount())
  place.remove()
})

describe('a form whose session ended while it was being filled in', () => {
  test('says whose page it is, so that nobody else’s press is taken for theirs', async () => {
    await press()
    expect(posts[0]?.get('_writer')).toBe('helen')
  })

  test('is covered by signing in, and the same press is carried on to the letter', async () => {
    await press('button[value=later]')
    expect(dialog()?.open).toBe(true)
    expect(box().value).toBe('A long afternoon')
    await signIn()
    expect(posts.map((data) => [data.get('_key'), data.get('_do'), data.get('words')])).toEqual([
      ['key-1', 'later', 'A long afternoon'],
      ['key-1', 'later', 'A long afternoon'],
    ])
    expect(dialog()).toBeNull()
  })

  test('stays covered while nobody has signed in, and sends nothing', async () => {
    signedInAs = 'no'
    await press()
    await signIn()
    expect(dialog()?.textContent).toContain('do not go together')
    expect(posts).toHaveLength(1)
  })

  test('asks for the code of its person as well', async () => {
    signedInAs = 'code'
    await press()
    await signIn()
    expect(dialog()?.querySelector('input[name=code]')).not.toBeNull()
    expect(posts).toHaveLength(1)
  })

  test('shows somebody else who signs in not a word of it', async () => {
    signedInAs = 'someone-else'
    await press()
    await signIn()
    expect(place.textContent).toContain('signed in as someone else')
    expect(place.innerHTML).not.toContain('A long afternoon')
    expect(posts).toHaveLength(1)
  })
})

function dialog(): HTMLDialogElement | null {
  return place.querySelector('dialog')
}

function box(): HTMLTextAreaElement {
  const found = place.querySelector('textarea')
  if (!found) throw new Error('no box')
  return found
}

async function press(selector = 'button') {
  box().value = 'A long afternoon'
  const button = place.querySelector<HTMLButtonElement>(selector)
  await act(async () => place.querySelector('form')?.requestSubmit(button))
}

async function signIn() {
  await act(async () => place.querySelector<HTMLFormElement>('dialog form')?.requestSubmit())
}

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true
