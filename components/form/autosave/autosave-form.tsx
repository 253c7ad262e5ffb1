'use client'

import { type MouseEvent, useMemo, useRef } from 'react'
import type { AutosaveStatus } from '@/lib/form/autosave-status'
import { revisionField } from '@/lib/form/machinery'
import { Form, type FormProps } from '../form/form'
import { formName, useHeldWords } from '../form/use-held-words'
import { type Present, SaveBar } from '../save-bar/save-bar'
import { type SignInOnPage, signInAgain } from '../sign-in-again/sign-in'
import { SignInPanel } from '../sign-in-again/sign-in-panel'
import { type Draft, useAutosave } from './use-autosave'

// How long the main button waits for words still on their way before it posts the page with them.
const patience = 5000

/**
 * A form that saves as you go. The server renders it from a draft (its revision and values), and its action takes
 * the whole page as well: without script, and for "Save now". With script every change is in the database about
 * a second later, and the bar says only what is true.
 */
export function AutosaveForm(props: AutosaveFormProps) {
  const isHeld = useHeldWords(formName(props)) !== undefined
  return isHeld ? <SavedByHand {...props} /> : <SavedAsYouGo {...props} />
}

type AutosaveFormProps = Omit<FormProps, 'values' | 'beforeSubmit' | 'formRef'> & {
  draft: Draft
  present?: readonly Present[]
  signIn?: SignInOnPage
}

/**
 * Words sent after a session had ended are shown again as they were sent, on the revision they were written on, and
 * saved by their own button: what others wrote meanwhile must not be taken for something this person took out.
 */
function SavedByHand({ draft, present = [], signIn: _, heading, children, ...form }: AutosaveFormProps) {
  return (
    <Form
      {...form}
      hidden={{ ...form.hidden, [revisionField]: String(draft.rev) }}
      heading={
        <>
          {heading}
          <SaveBar status={byHand} present={present} />
        </>
      }
    >
      {children}
    </Form>
  )
}

const byHand: AutosaveStatus = { kind: 'by-hand' }

function SavedAsYouGo({ draft, present, signIn, heading, children, ...form }: AutosaveFormProps) {
  const element = useRef<HTMLFormElement>(null)
  const { client, status, isClosed, close } = useAutosave(element, draft)
  const values = useMemo(
    () => Object.fromEntries(Object.entries(draft.values).map(([name, value]) => [name, copied(value)])),
    [draft.values],
  )

  async function beforeSubmit(data: FormData): Promise<boolean> {
    await client.settled(patience)
    data.set(revisionField, String(client.rev))
    return client.status().kind !== 'signed-out'
  }

  function saveNow(event: MouseEvent) {
    event.preventDefault()
    client.saveNow()
  }

  const panel = (
    <SignInPanel
      isOpen={status.kind === 'signed-out' || isClosed}
      isClosed={isClosed}
      signIn={signIn ?? signInAgain(draft.writer)}
      onSame={() => client.signedIn()}
      onSomeoneElse={close}
    />
  )
  if (isClosed) return panel
  return (
    <>
      <Form
        {...form}
        {...(signIn && { signIn })}
        values={values}
        formRef={element}
        beforeSubmit={beforeSubmit}
        hidden={{ ...form.hidden, [revisionField]: String(draft.rev) }}
        heading={
          <>
            {heading}
            <SaveBar status={status} present={present ?? []} onSaveNow={saveNow} />
          </>
        }
      >
        {children}
      </Form>
      {panel}
    </>
  )
}

function copied(value: string | readonly string[]): string | string[] {
  return typeof value === 'string' ? value : [...value]
}
