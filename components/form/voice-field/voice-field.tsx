'use client'

import type { ReactNode } from 'react'
import { QuoteIcon } from '@/components/ui/icon/quote'
import { boxClass, describedBy } from '../field/field'
import { FieldError } from '../field-error/field-error'
import { useField } from '../form/use-field'
import { Hint } from '../hint/hint'
import { heights, type TextHeight } from '../text-area-field/heights'

/**
 * Room for a child's or parent's own words, the warmest thing on the page. Whatever is asked about them (how they
 * told us, a picture) goes inside, as children.
 */
export function VoiceField({
  name,
  label,
  hint,
  height = 'short',
  lang,
  defaultValue,
  small = false,
  children,
}: {
  name: string
  label: string
  hint?: ReactNode
  height?: TextHeight
  /** The language they spoke, when it is not English. */
  lang?: string
  defaultValue?: string
  small?: boolean
  children?: ReactNode
}) {
  const field = useField(name, defaultValue)
  return (
    <fieldset
      aria-labelledby={`${field.id}-voice`}
      className="double-bar flex min-w-0 flex-col gap-4 rounded-s-bar rounded-e-voice bg-family-wash py-3.5 ps-4.5 pe-4.5"
    >
      <div>
        <label
          id={`${field.id}-voice`}
          htmlFor={field.id}
          className={`flex w-fit items-center gap-2.5 text-family ${small ? 'text-small font-bold' : 'text-section'}`}
        >
          <QuoteIcon />
          {label}
        </label>
        <Hint id={field.hintId}>{hint}</Hint>
        <FieldError id={field.errorId} message={field.error} />
        <textarea
          id={field.id}
          name={field.name}
          lang={lang}
          dir="auto"
          autoComplete="off"
          defaultValue={field.text}
          aria-invalid={field.error !== undefined || undefined}
          aria-describedby={describedBy(field, hint)}
          className={`${boxClass(field.error !== undefined)} mt-2 field-sizing-content max-w-full resize-y py-2.5 ${heights[height]}`}
        />
      </div>
      {children}
    </fieldset>
  )
}
