'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button/button'
import { FieldError } from '../field-error/field-error'
import { TextField } from '../text-field/text-field'
import { SampleHint } from './sample-hint'
import type { SignInOnPage } from './sign-in'

const why = {
  no: 'That email and password do not go together. Try again',
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
  const [problem, setProblem] = useState<keyof typeof why>()
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const typed = new FormData(form)
    setProblem(undefined)
    try {
      const result = await signIn(textOf(typed, 'email'), textOf(typed, 'password'))
      if (result === 'no') return setProblem('no')
      form.reset()
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
        <form onSubmit={submit} className="flex flex-col gap-5">
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
          <p>
            <Button>Sign in and carry on</Button>
          </p>
        </form>
      )}
    </dialog>
  )
}

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

function textOf(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}
