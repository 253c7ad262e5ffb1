'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button/button'
import { buttonField, keyAnswerField } from '@/lib/form/machinery'
import { FieldError } from '../field-error/field-error'
import { askKeyFor, type KeySaid } from './ask-key'
import { useKeysWork } from './use-keys-work'

type KeyButtonProps = {
  /** What the key is shown for. */
  what: 'sign-in' | 'confirm'
  /** The button the form was first sent with, to be carried on. */
  button?: string | undefined
  look?: 'primary' | 'secondary'
  /** What one may use instead, said where no key can be asked. */
  instead: string
  ask?: (what: 'sign-in' | 'confirm') => Promise<KeySaid>
}

/** Asks a security key, then sends the form it stands in with what the key said. */
export function KeyButton({ what, button, look = 'secondary', instead, ask = askKeyFor }: KeyButtonProps) {
  const answer = useRef<HTMLInputElement>(null)
  const send = useRef<HTMLButtonElement>(null)
  const [problem, setProblem] = useState<string>()
  const [isWaiting, setWaiting] = useState(false)
  const works = useKeysWork()
  if (!works)
    return (
      <p className="text-body">A security key needs JavaScript and a browser that knows keys. {instead}</p>
    )

  async function show() {
    setProblem(undefined)
    setWaiting(true)
    const said = await ask(what)
    setWaiting(false)
    if (!said.ok) return setProblem(said.message)
    if (!answer.current) return
    answer.current.value = said.text
    answer.current.form?.requestSubmit(send.current)
    // An answer is good once: the next press brings another.
    answer.current.value = ''
  }

  return (
    <div className="flex flex-col items-start gap-2">
      <FieldError id={`${what}-key-problem`} message={problem} />
      <input ref={answer} type="hidden" name={keyAnswerField} />
      <button ref={send} type="submit" hidden {...(button && { name: buttonField, value: button })} />
      <Button type="button" look={look} onClick={show} aria-disabled={isWaiting}>
        Use your security key
      </Button>
      <p role="status" className="text-body">
        {isWaiting && 'Touch your key now.'}
      </p>
    </div>
  )
}
