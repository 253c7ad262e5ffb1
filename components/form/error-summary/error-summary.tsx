import { type Ref, useId } from 'react'
import type { FieldError } from '@/lib/form/state'
import { fieldId } from '../form/field-id'
import { WarningMark } from '../mark/warning-mark'

/**
 * Everything that is wrong, at the top of the page, each with a link that puts the cursor in its box. It takes
 * the focus itself: by `autofocus` on a page just loaded, by the form's script otherwise.
 */
export function ErrorSummary({
  errors,
  idPrefix = '',
  ref,
}: {
  errors: readonly FieldError[]
  idPrefix?: string
  ref?: Ref<HTMLElement>
}) {
  const headingId = useId()
  return (
    <section
      ref={ref}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: on a page that came back with mistakes, they are what matters first
      autoFocus
      aria-labelledby={headingId}
      className="scroll-mt-6 rounded-md border-4 border-late bg-paper px-6 py-5"
    >
      <h2 id={headingId} className="flex items-center gap-3 text-section text-ink">
        <WarningMark className="size-6 shrink-0 text-late" />
        {errors.length === 1
          ? 'There is 1 thing to put right'
          : `There are ${errors.length} things to put right`}
      </h2>
      <ul className="mt-2 flex flex-col">
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`} className="flex min-h-11 items-center text-sub text-late">
            {field === '' ? (
              message
            ) : (
              <a href={`#${fieldId(idPrefix, field)}`} className="text-late underline underline-offset-4">
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-body text-ink-soft">Everything else you wrote has been kept.</p>
    </section>
  )
}
