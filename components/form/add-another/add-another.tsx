'use client'

import { clsx } from 'clsx'
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button/button'
import { PlusIcon } from '@/components/ui/icon/act'
import { buttonField, rowsField } from '@/lib/form/machinery'
import { rowsToShow, withOneMore } from '@/lib/form/row-numbers'
import { errorBar } from '../field/field'
import { FieldError } from '../field-error/field-error'
import { RowContext } from '../form/form-context'
import { useField } from '../form/use-field'

/**
 * A list of like rows, such as actions: the same fields for each, posted as `list.0.what`, `list.1.what` …. The
 * buttons post the form (`withRowsChanged` answers); with script they change the page at once.
 */
export function AddAnother({
  list,
  rowName,
  add,
  atFirst = 1,
  children,
}: {
  list: string
  /** What one row is, as in "Action 2". */
  rowName: string
  /** What the button says: "Add an action". */
  add: string
  /** How many blank rows a new form shows. */
  atFirst?: number
  /** The fields of one row. */
  children: ReactNode
}) {
  const field = useField(list)
  const { shown, setShown, hidden, place } = useRows(
    rowsToShow(list, field.values[rowsField(list)], field.values, atFirst),
  )
  const withoutPost = (next: number[]) => (event: MouseEvent) => {
    event.preventDefault()
    setShown(next)
  }
  return (
    <div ref={place} className={clsx('flex flex-col gap-4', field.error !== undefined && errorBar)}>
      <FieldError id={field.errorId} message={field.error} />
      <input ref={hidden} type="hidden" name={rowsField(list)} value={shown.join()} />
      {shown.map((row, at) => (
        <fieldset key={row} className="min-w-0 rounded-sheet border border-rule bg-paper p-4" data-row={row}>
          <legend className="sr-only">{`${rowName} ${at + 1}`}</legend>
          <RowContext value={`${list}.${row}.`}>
            <div className="flex flex-col gap-4">{children}</div>
          </RowContext>
          {shown.length > 1 && (
            <Button
              look="link"
              className="mt-3"
              name={buttonField}
              value={`remove:${list}:${row}`}
              about={`${rowName} ${at + 1}`}
              onClick={withoutPost(shown.filter((other) => other !== row))}
            >
              Remove
            </Button>
          )}
        </fieldset>
      ))}
      <p>
        <Button
          id={field.id}
          look="secondary"
          name={buttonField}
          value={`add:${list}`}
          icon={<PlusIcon />}
          aria-describedby={field.error === undefined ? undefined : field.errorId}
          onClick={withoutPost(withOneMore(shown))}
        >
          {add}
        </Button>
      </p>
    </div>
  )
}

/** The rows on screen, changed by script. A new row takes the focus; a removed one leaves it to the next. */
function useRows(start: number[]) {
  const [shown, setShown] = useState(start)
  const hidden = useRef<HTMLInputElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    const added = shown.find((row) => !before.current.includes(row))
    const removedAt = before.current.findIndex((row) => !shown.includes(row))
    const towards = added ?? shown[removedAt] ?? shown.at(-1)
    before.current = shown
    place.current?.querySelector<HTMLElement>(`[data-row="${towards}"] :is(input, textarea, select)`)?.focus()
    // A page that saves as you go listens for this.
    hidden.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [shown])
  return { shown, setShown, hidden, place }
}
