import { clsx } from 'clsx'
import { TickIcon } from '@/components/ui/icon/act'
import type { FieldOnForm } from '../form/use-field'
import type { Choice } from './choice'

/**
 * A radio or tick box whose whole row can be pressed. The name read out is the label alone; the hint follows as
 * a description. What is asked `more` appears by style sheet, so it needs no script.
 */
export function ChoiceRow({
  type,
  field,
  at,
  choice: { value, label, hint, more },
}: {
  type: 'radio' | 'checkbox'
  field: FieldOnForm
  at: number
  choice: Choice
}) {
  const id = at === 0 ? field.id : `${field.id}-${at + 1}`
  const described = [hint ? `${id}-about` : '', field.error === undefined ? '' : field.errorId]
  return (
    <div className="group/choice">
      <label className="flex min-h-11 cursor-pointer items-start gap-3.5 py-1.5">
        <span className="relative size-7 shrink-0">
          <input
            id={id}
            type={type}
            name={field.name}
            value={value}
            defaultChecked={field.chosen.includes(value)}
            aria-labelledby={`${id}-label`}
            aria-describedby={described.filter(Boolean).join(' ') || undefined}
            aria-invalid={(type === 'checkbox' && field.error !== undefined) || undefined}
            className={clsx(
              'peer m-0 block size-7 cursor-pointer scroll-mt-40 appearance-none border-2 border-edge bg-paper',
              'checked:border-action checked:bg-action',
              type === 'radio' ? 'rounded-full' : 'rounded-control',
            )}
          />
          {type === 'radio' ? (
            <svg
              viewBox="0 0 28 28"
              aria-hidden="true"
              className="pointer-events-none absolute inset-0 hidden text-on-action peer-checked:block"
            >
              <circle cx="14" cy="14" r="5.5" fill="currentColor" />
            </svg>
          ) : (
            <TickIcon className="pointer-events-none absolute inset-0 hidden size-7 p-1 text-on-action peer-checked:block" />
          )}
        </span>
        <span className="min-w-0">
          <span id={`${id}-label`} className="block text-form text-ink">
            {label}
          </span>
          {hint ? (
            <span id={`${id}-about`} className="block text-body text-ink-hint">
              {hint}
            </span>
          ) : null}
        </span>
      </label>
      {more ? (
        <div className="ms-3.5 mt-1 mb-3 hidden border-s-2 border-edge ps-7 group-has-[input:checked]/choice:block">
          {more}
        </div>
      ) : null}
    </div>
  )
}
