'use client'

import { clsx } from 'clsx'
import { TickIcon } from '@/components/ui/icon/act'
import type { FieldWords } from '../field/field'
import { FieldGroup } from '../field/field-group'
import { useField } from '../form/use-field'

/** Two to four short answers in a row: Here, Sent views, Not here. The chosen one has a tick. */
export function SegmentedChoice({
  name,
  choices,
  defaultValue,
  labelSize = 'sub',
  ...words
}: FieldWords & {
  name: string
  choices: readonly { value: string; label: string }[]
  defaultValue?: string
}) {
  const field = useField(name, defaultValue)
  return (
    <FieldGroup field={field} labelSize={labelSize} {...words}>
      <div className="flex w-fit max-w-full flex-wrap rounded-control border-2 border-edge bg-paper">
        {choices.map(({ value, label }, at) => {
          const id = at === 0 ? field.id : `${field.id}-${at + 1}`
          return (
            <label
              key={value}
              className={clsx(
                'relative flex min-h-10 grow cursor-pointer items-center justify-center touch:min-h-11',
                at > 0 && 'border-s border-edge',
              )}
            >
              <input
                id={id}
                type="radio"
                name={field.name}
                value={value}
                defaultChecked={field.chosen.includes(value)}
                className="peer absolute inset-0 m-0 scroll-mt-40 cursor-pointer appearance-none checked:bg-action focus-visible:z-10"
              />
              <TickIcon className="pointer-events-none relative z-20 -me-2 ms-3 hidden size-4 text-on-action peer-checked:block" />
              {/* Forced colours would put a plate behind the words, in the very colour of the words. */}
              <span className="pointer-events-none relative z-20 px-3.5 forced-color-adjust-none text-small font-semibold text-ink peer-checked:text-on-action">
                {label}
              </span>
            </label>
          )
        })}
      </div>
    </FieldGroup>
  )
}
