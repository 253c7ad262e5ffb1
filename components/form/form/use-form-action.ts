'use client'

import { type FormEvent, startTransition, useActionState, useEffect, useMemo, useRef } from 'react'
import { codeField, keyAnswerField, passwordField } from '@/lib/form/machinery'
import type { FormActionFunction, FormState } from '@/lib/form/state'
import { surviving } from './surviving'

/** May hold a submission back (until typing is saved), add to it, or refuse it by answering false. */
export type BeforeSubmit = (data: FormData) => Promise<boolean>

/**
 * A form's state and how to submit it. Without JavaScript the browser posts the form to the action itself; with
 * it, a second press while the first is on its way is ignored, and the page keeps every box as it is.
 */
export function useFormAction(action: FormActionFunction, initial: FormState, beforeSubmit?: BeforeSubmit) {
  const kept = useMemo(() => surviving(action), [action])
  // On the server React needs the action itself, to write the hidden fields a browser without script posts.
  const [state, dispatch, isPending] = useActionState(typeof window === 'undefined' ? action : kept, initial)
  const isSending = useRef(false)
  const pressed = useRef<FormData>(null)
  useEffect(() => {
    isSending.current = isPending
  }, [isPending])

  // Submitting by hand, not through React's form action, because React 19 empties the form after that.
  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSending.current) return
    isSending.current = true
    const { nativeEvent, currentTarget } = event
    const submitter = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null
    const data = new FormData(currentTarget, submitter)
    const goesAhead = beforeSubmit === undefined || (await beforeSubmit(data))
    if (goesAhead) send(data)
    else isSending.current = false
  }

  function send(data: FormData) {
    pressed.current = data
    startTransition(() => dispatch(data))
  }

  /** The same press once more, to the letter: whoever pressed has signed in again. */
  function carryOn() {
    const data = pressed.current
    if (data === null) return
    // What they had just shown to confirm it is them was for the session that ended; the new one needs none of it.
    for (const field of [passwordField, codeField, keyAnswerField]) data.delete(field)
    send(data)
  }

  return { state, dispatch, isPending, onSubmit, carryOn }
}
