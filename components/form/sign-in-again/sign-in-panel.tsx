'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button/button'
import { Disclosure } from '@/components/ui/disclosure/disclosure'
import { untouchedForm } from '@/lib/form/state'
import { FieldError } from '../field-error/field-error'
import { FormContext } from '../form/form-context'
import { answerOf } from '../security-key/ask-key'
import { TextField } from '../text-field/text-field'
import { SampleHint } from './sample-hint'
import type { SignInAnswer, SignInOnPage, SignInTyped } from './sign-in'

const why = {
  no: 'That email and password do not go together, or the code is not right. Try again',
  code: 'Enter the code from your authenticator app as well',
  codeOrKey: 'Enter the code from your authenticator app as well, or use your security key',
  key: 'The key was not touched in time, or is not one of yours. Press the button again',
  unreachable: 'Alongside could not be reached. Try again in a moment',
}

/**
 * Covers the whole page when a session has ended, so that nobody who comes by reads it, and takes its owner back to
 * every word. Somebody else who signs in sees none of it: the page behind is taken away.
 */
export function SignInPanel({
  isOpen,
  isClosed,
  signIn,
  onSame,
  onSomeoneElse,
}: {
  isOpen: boolean
  /** Somebody else signed in: nothing is left behind the panel. */
  isClosed: boolean
  signIn: SignInOnPage
  onSame: () => void
  onSomeoneElse: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState<keyof typeof why>()
  const [asked, setAsked] = useState<SignInAnswer>()
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    await carryOn({ ...typedIn(typed), code: textOf(typed, 'code') || undefined })
  }

  async function showKey() {
    if (!form.current || !asked?.question) return
    const said = await answerOf(asked.question)
    if (!said.ok) return setProblem('key')
    await carryOn({ ...typedIn(new FormData(form.current)), key: said.text })
  }

  async function carryOn(typed: SignInTyped) {
    setProblem(undefined)
    try {
      const answer = await signIn(typed)
      const { result } = answer
      // A question is answered once: after a wrong answer the password brings another.
      if (result === 'no' && typed.key) setAsked(undefined)
      if (result === 'code') setAsked(answer)
      if (result === 'code') return setProblem(answer.question ? 'codeOrKey' : 'code')
      if (result === 'no') return setProblem('no')
      form.current?.reset()
      setAsked(undefined)
      return result === 'ok' ? onSame() : onSomeoneElse()
    } catch {
      setProblem('unreachable')
    }
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby="sign-in-again"
      // Escape would show the page to somebody not signed in.
      onCancel={(event) => event.preventDefault()}
      className="m-auto w-full max-w-120 rounded-sheet border-2 border-action bg-paper p-6 text-ink backdrop:bg-ground"
    >
      {isClosed && <SomeoneElse />}
      {isOpen && !isClosed && (
        <FormContext value={ofThePanel}>
          <form ref={form} onSubmit={submit} className="flex flex-col gap-5">
            <div>
              <h2 id="sign-in-again" className="text-section">
                You have been signed out
              </h2>
              <p className="mt-1 text-body">
                Everything you wrote is kept on this page, hidden until you sign in again. Keep the page open.
              </p>
            </div>
            <SampleHint />
            <FieldError id="sign-in-problem" message={problem && why[problem]} />
            <TextField name="email" label="Email" type="email" autoComplete="username" />
            <TextField name="password" label="Password" type="password" autoComplete="current-password" />
            {asked && (
              <TextField
                name="code"
                label="Code from your authenticator app"
                hint="Six digits. Or one of your recovery codes."
                autoComplete="one-time-code"
              />
            )}
            <p>
              <Button>Sign in and carry on</Button>
            </p>
            {asked?.question && (
              <p>
                <Button type="button" look="secondary" onClick={showKey}>
                  Use your security key and carry on
                </Button>
              </p>
            )}
            <Disclosure summary="I sign in with my organisation">
              <p>
                <a href="/sign-in" target="_blank" rel="noopener">
                  Sign in there again (opens in a new tab)
                </a>
                , then come back to this page.
              </p>
              <p className="mt-3">
                <Button type="button" look="secondary" onClick={() => carryOn({ email: '', password: '' })}>
                  I have signed in there: carry on
                </Button>
              </p>
            </Disclosure>
          </form>
        </FormContext>
      )}
    </dialog>
  )
}

/** Its boxes are its own: the page behind may have an email box too. */
const ofThePanel = { idPrefix: 'sign-in-again-', state: untouchedForm, stored: {} }

function SomeoneElse() {
  return (
    <div className="flex flex-col gap-4">
      <h2 id="sign-in-again" className="text-section">
        You are signed in as someone else
      </h2>
      <p className="text-body">
        This page belonged to the person who was signed in before, so it has been closed. Words that were not
        yet saved are gone from this screen.
      </p>
      <p>
        <a href="/">Go to your work</a>
      </p>
    </div>
  )
}

function typedIn(data: FormData): SignInTyped {
  return { email: textOf(data, 'email'), password: textOf(data, 'password') }
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}
