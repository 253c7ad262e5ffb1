'use client'

import { clsx } from 'clsx'
import type { FieldWords } from '../field/field'
import { FieldGroup } from '../field/field-group'
import { useField } from '../form/use-field'

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** How things are from 0 to 10, with words at both ends and a dashed ring round the last time's answer. */
export function ScaleField({
  name,
  worst,
  best,
  lastTime,
  defaultValue,
  labelSize = 'sub',
  ...words
}: FieldWords & {
  name: string
  /** What 0 means: "we cannot cope". Both ends are left out where a list of scales says them once, above. */
  worst?: string
  /** What 10 means: "we are doing fine". */
  best?: string
  lastTime?: number | undefined
  defaultValue?: number
}) {
  const field = useField(name, defaultValue === undefined ? '' : String(defaultValue))
  return (
    <FieldGroup field={field} labelSize={labelSize} {...words}>
      <div className="flex w-fit max-w-full flex-col gap-1.5">
        {worst && best && (
          <p className="flex justify-between gap-4 text-small text-ink-soft">
            <span>0: {worst}</span>
            <span className="text-end">10: {best}</span>
          </p>
        )}
        <div className="grid w-fit grid-cols-6 gap-1.5 tablet:flex">
          {scores.map((score) => (
            <Round key={score} score={score} wasLast={score === lastTime} field={field} />
          ))}
        </div>
        {lastTime !== undefined && <p className="text-small text-ink-hint">Last time {lastTime}</p>}
      </div>
    </FieldGroup>
  )
}

function Round({
  score,
  wasLast,
  field,
}: {
  score: number
  wasLast: boolean
  field: ReturnType<typeof useField>
}) {
  const id = score === 0 ? field.id : `${field.id}-${score}`
  return (
    <label className="relative flex size-11 cursor-pointer items-center justify-center rounded-full">
      <input
        id={id}
        type="radio"
        name={field.name}
        value={score}
        defaultChecked={field.chosen.includes(String(score))}
        className={clsx(
          'peer absolute inset-0 m-0 scroll-mt-40 cursor-pointer appearance-none rounded-full border-2 bg-paper',
          wasLast ? 'border-dashed border-ink' : 'border-edge',
          'checked:border-solid checked:border-action',
        )}
      />
      {/* Drawn, not a background: it must still be there in forced colours. */}
      <svg
        viewBox="0 0 44 44"
        aria-hidden="true"
        className="pointer-events-none absolute inset-0 hidden text-action peer-checked:block"
      >
        <circle cx="22" cy="22" r="18" fill="currentColor" />
      </svg>
      {/* Forced colours would put a plate behind the words, in the very colour of the words. */}
      <span className="figures pointer-events-none relative forced-color-adjust-none text-body font-semibold text-ink peer-checked:text-on-action">
        {score}
        {wasLast && <span className="sr-only"> (last time)</span>}
      </span>
    </label>
  )
}
