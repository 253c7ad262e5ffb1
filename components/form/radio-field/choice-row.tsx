import type { FieldOnForm } from '../form/use-field'
import type { Choice } from './choice'
import { Mark } from './mark'

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
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is Mark's own input */}
      <label className="flex min-h-11 cursor-pointer items-start gap-3.5 py-1.5">
        <Mark
          id={id}
          type={type}
          name={field.name}
          value={value}
          defaultChecked={field.chosen.includes(value)}
          aria-labelledby={`${id}-label`}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
          aria-invalid={(type === 'checkbox' && field.error !== undefined) || undefined}
        />
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
