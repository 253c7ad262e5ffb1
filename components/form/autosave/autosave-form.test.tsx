// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { AddAnother } from '../add-another/add-another'
import { SampleHint, SampleProvider } from '../sign-in-again/sample-hint'
import type { SignInResult } from '../sign-in-again/sign-in'
import { TextAreaField } from '../text-area-field/text-area-field'
import { TextField } from '../text-field/text-field'
import { AutosaveForm } from './autosave-form'

const draft = {
  kind: 'assessment-section',
  documentId: 'd1',
  section: 'maisie feelings',
  writer: 'helen',
  rev: 4,
  values: { worry: 'stored', '_rows.action': '0' },
}

beforeEach(() => {
  vi.useFakeTimers()
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false
  }
})
afterEach(async () => {
  await leave()
  vi.useRealTimers()
})

test('without script it is a plain form: stored words, the revision, and a button that posts', () => {
  const page = new DOMParser().parseFromString(renderToString(<Section />), 'text/html')
  expect(page.querySelector('textarea')?.textContent).toBe('stored')
  expect(page.querySelector('input[name=_rev]')?.getAttribute('value')).toBe('4')
  expect(page.querySelector('button[name=_do][value=save]')?.getAttribute('type')).toBe('submit')
  expect(page.querySelector('[role=status]')?.textContent).toBe('')
  expect(page.body.textContent).not.toContain('saves as you go')
})

describe('with script', () => {
  test('what is typed is put to its draft as JSON, and the bar says when it was saved', async () => {
    const { put, write, bar, saved } = mount()
    await write('worry', 'new words')
    await tick(1000)
    expect(put[0]?.url).toBe('/api/drafts/assessment-section/d1/maisie%20feelings')
    expect(put[0]?.headers).toMatchObject({ 'x-draft-writer': 'helen' })
    expect(put[0]?.op).toMatchObject({ baseRev: 4, patch: { worry: 'new words' } })
    expect(bar()).toContain('Saving')
    await saved()
    expect(bar()).toContain('Saved at 14:03:07')
  })

  test('a row added by the button is saved too', async () => {
    const { put, press } = mount()
    await press('Add an action')
    await tick(1000)
    expect(put[0]?.op).toMatchObject({ patch: { '_rows.action': '0,1' } })
  })

  test('the main button posts only after words on their way are saved, with the revision they got', async () => {
    const { put, write, press, saved, posted } = mount()
    await write('worry', 'last words')
    await press('Save and go on')
    expect(put).toHaveLength(1)
    expect(posted).toHaveLength(0)
    await saved()
    await tick(10)
    expect(posted.map((data) => [data.get('_rev'), data.get('worry')])).toEqual([['5', 'last words']])
  })

  test('when the session ends the page is covered; the same person carries on with every word', async () => {
    const { put, write, answer, saved, place, signIn, bar } = mount()
    await write('worry', 'precious')
    await tick(1000)
    await answer(401, { signedOut: true })
    expect(place.querySelector('dialog')?.open).toBe(true)
    await signIn('ok')
    expect(place.querySelector('dialog')?.open).toBe(false)
    expect(place.querySelector('textarea')?.value).toBe('precious')
    await saved()
    expect(put.map(({ op }) => op.opId)).toEqual([put[0]?.op.opId, put[0]?.op.opId])
    expect(bar()).toContain('Saved at')
  })

  test('only in a sample database is somebody told to leave the boxes empty', async () => {
    expect(renderToString(<SampleHint />)).toBe('')
    const page = renderToString(
      <SampleProvider isSample>
        <SampleHint />
      </SampleProvider>,
    )
    expect(page).toContain('leave both boxes empty')
  })

  test('somebody else who signs in never sees a word of it', async () => {
    const { write, answer, place, signIn } = mount()
    await write('worry', 'precious')
    await tick(1000)
    await answer(401, { signedOut: true })
    await signIn('someone-else')
    expect(place.textContent).toContain('signed in as someone else')
    expect(place.querySelector('textarea')).toBeNull()
    expect(place.innerHTML).not.toContain('precious')
    expect(place.innerHTML).not.toContain('stored')
  })

  test('a clash says who, keeps my words on the screen and leads to the choice', async () => {
    const { write, answer, place, bar } = mount()
    await write('worry', 'mine')
    await tick(1000)
    const theirs = {
      field: 'worry',
      mine: 'mine',
      theirs: 't',
      theirsBy: 'Amina Yusuf',
      theirsAt: '2026-11-23',
    }
    await answer(409, { conflict: { id: 'c 1', fields: [theirs] } })
    expect(bar()).toContain('Amina Yusuf wrote in the same box')
    expect(place.querySelector('a[href="/conflicts/c%201"]')).not.toBeNull()
    expect(place.querySelector('textarea')?.value).toBe('mine')
  })

  test('a screen reader is told once, however many saves follow one another', async () => {
    const { write, saved, place } = mount()
    const heard: string[] = []
    const status = place.querySelector('[role=status]')
    if (status === null) throw new Error('nothing to hear')
    const ear = new MutationObserver(() => heard.push(status.textContent))
    ear.observe(status, { subtree: true, characterData: true, childList: true })
    for (const words of ['a', 'ab', 'abc']) {
      await write('worry', words)
      await tick(1000)
      await saved()
    }
    expect(heard).toEqual(['Saved. It saves as you go.'])
  })

  test('the browser warns before leaving only while words are not saved', async () => {
    const { write, saved } = mount()
    expect(leavingIsWarned()).toBe(false)
    await write('worry', 'x')
    expect(leavingIsWarned()).toBe(true)
    await tick(1000)
    await saved()
    expect(leavingIsWarned()).toBe(false)
  })

  test('nothing is put into the browser’s own storage', async () => {
    const { write } = mount()
    await write('worry', 'precious')
    await tick(1000)
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
  })
})

let answerSignIn: SignInResult = 'no'

function Section({ onPost = () => {} }: { onPost?: (data: FormData) => void }) {
  return (
    <AutosaveForm
      action={async (state, data) => {
        onPost(data)
        return state
      }}
      formKey="k"
      submit="Save and go on"
      draft={draft}
      signIn={async () => ({ result: answerSignIn })}
    >
      <TextAreaField name="worry" label="What we are worried about" />
      <AddAnother list="action" rowName="Action" add="Add an action">
        <TextField name="what" label="What" />
      </AddAnother>
    </AutosaveForm>
  )
}

let leave = async () => {}

function mount() {
  const put: { url: string; headers: unknown; op: { opId: string; patch: object } }[] = []
  const posted: FormData[] = []
  let waiting = Promise.withResolvers<Response>()
  vi.stubGlobal('fetch', (url: string, { headers, body }: { headers: unknown; body: string }) => {
    put.push({ url, headers, op: JSON.parse(body) })
    waiting = Promise.withResolvers()
    return waiting.promise
  })
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  act(() => root.render(<Section onPost={(data) => posted.push(data)} />))
  leave = async () => {
    act(() => root.unmount())
    place.remove()
    vi.unstubAllGlobals()
  }
  const answer = async (status: number, said: object) => {
    waiting.resolve(new Response(JSON.stringify(said), { status }))
    await tick(1)
  }
  let rev = 4
  return {
    put,
    posted,
    place,
    answer,
    saved: () =>
      answer(200, { ok: true, opId: put.at(-1)?.op.opId, rev: ++rev, savedAt: '2026-11-23T14:03:07Z' }),
    bar: () => place.querySelector('form')?.textContent ?? '',
    write: async (name: string, words: string) => {
      const box = place.querySelector<HTMLTextAreaElement>(`[name="${name}"]`)
      if (box === null) throw new Error(`no ${name}`)
      box.value = words
      await act(async () => box.dispatchEvent(new Event('input', { bubbles: true })))
    },
    press: async (label: string) => {
      const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label)
      await act(async () => button?.click())
    },
    signIn: async (result: SignInResult) => {
      answerSignIn = result
      await act(async () => place.querySelector<HTMLFormElement>('dialog form')?.requestSubmit())
      await tick(1)
    },
  }
}

async function tick(milliseconds: number) {
  await act(async () => vi.advanceTimersByTimeAsync(milliseconds))
}

function leavingIsWarned(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true
