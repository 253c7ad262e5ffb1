'use client'

import { clsx } from 'clsx'
import { type FormEvent, type ReactNode, type Ref, useContext, useMemo, useState } from 'react'
import { Button } from '@/components/ui/button/button'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { formWithHeldWords, hiddenAsHeld } from '@/lib/form/held-words'
import { formField, keyField, writerField } from '@/lib/form/machinery'
import { type FormActionFunction, type FormState, untouchedForm } from '@/lib/form/state'
import { ConfirmPanel } from '../confirm/confirm-panel'
import { ErrorSummary } from '../error-summary/error-summary'
import { type SignInOnPage, signInAgain } from '../sign-in-again/sign-in'
import { SignInPanel } from '../sign-in-again/sign-in-panel'
import { FormContext, WriterContext } from './form-context'
import { useFocusOnErrors } from './use-focus-on-errors'
import { type BeforeSubmit, useFormAction } from './use-form-action'
import { formName, useHeldWords } from './use-held-words'

export type FormProps = {
  action: FormActionFunction
  /** The idempotency key of this rendering, made on the server by `newFormKey()`. */
  formKey: string
  /** The title of the page, with `Error:` put before it when needed. Such a page exports no metadata title. */
  pageTitle?: string
  /** What the main button says will happen. Left out when the children bring their own. */
  submit?: string
  /** Links and further buttons beside the main one. */
  beside?: ReactNode
  /** The heading of the page: the error summary stands above it. */
  heading?: ReactNode
  /** What is stored already, by field name. */
  values?: FormState['values']
  hidden?: Readonly<Record<string, string>>
  /** Put before every id; needed when a page has two forms with fields of the same name. */
  idPrefix?: string
  initial?: FormState
  beforeSubmit?: BeforeSubmit
  /** How one signs in on the page when its session has ended. */
  signIn?: SignInOnPage
  onInput?: (event: FormEvent<HTMLFormElement>) => void
  formRef?: Ref<HTMLFormElement>
  className?: string
  children?: ReactNode
}

const nothingStored: FormState['values'] = {}

/**
 * A form that works with JavaScript off, says every mistake at the top and at its box, keeps everything typed
 * and does one thing however often its button is pressed.
 */
export function Form({
  action,
  formKey,
  pageTitle,
  submit,
  beside,
  heading,
  values = nothingStored,
  hidden = {},
  idPrefix = '',
  initial = untouchedForm,
  beforeSubmit,
  signIn,
  onInput,
  formRef,
  className,
  children,
}: FormProps) {
  const name = formName({ idPrefix, submit })
  const held = useHeldWords(name)
  const writer = useContext(WriterContext)
  const [isClosed, setClosed] = useState(false)
  const { state, dispatch, isPending, onSubmit, carryOn } = useFormAction(
    action,
    held ? formWithHeldWords(held) : initial,
    beforeSubmit,
  )
  const summary = useFocusOnErrors(state)
  // Kept when the server renders the page again after a mistake: it is still the same submission.
  const [key] = useState(formKey)
  const surroundings = useMemo(() => ({ idPrefix, state, stored: values }), [idPrefix, state, values])
  const hasErrors = state.errors.length > 0
  const panel = writer !== undefined && (state.signedOut || isClosed) && (
    <SignInPanel
      isOpen={isClosed || !isPending}
      isClosed={isClosed}
      signIn={signIn ?? signInAgain(writer)}
      onSame={carryOn}
      onSomeoneElse={() => setClosed(true)}
    />
  )
  // Somebody else signed in: nothing of it is left behind the panel.
  if (isClosed) return panel
  return (
    <FormContext value={surroundings}>
      {pageTitle !== undefined && <PageTitle name={pageTitle} hasErrors={hasErrors} />}
      <form
        ref={formRef}
        action={dispatch}
        onSubmit={onSubmit}
        onInput={onInput}
        aria-busy={isPending}
        autoComplete="off"
        noValidate
        className={clsx('flex flex-col gap-7', className)}
      >
        {/* Enter presses the first button of a form: without this one that could be "Add another" or "Remove". */}
        <button type="submit" tabIndex={-1} aria-hidden className="sr-only" />
        <input type="hidden" name={keyField} value={key} />
        <input type="hidden" name={formField} value={name} />
        {writer !== undefined && <input type="hidden" name={writerField} value={writer} />}
        {Object.entries(held ? hiddenAsHeld(hidden, held) : hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {hasErrors && <ErrorSummary ref={summary} errors={state.errors} idPrefix={idPrefix} />}
        {state.confirm && <ConfirmPanel {...state.confirm} />}
        {heading}
        {children}
        {(submit !== undefined || beside) && (
          <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
            {submit !== undefined && <Button size="large">{submit}</Button>}
            {beside}
          </div>
        )}
      </form>
      {panel}
    </FormContext>
  )
}
