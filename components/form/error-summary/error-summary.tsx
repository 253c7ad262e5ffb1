import { type Ref, useId } from 'react'
import { LateIcon } from '@/components/ui/icon/status'
import type { FieldError } from '@/lib/form/state'
import { fieldId } from '../form/field-id'

// Focus comes by script after a press of a button, which browsers would not show by themselves.
const frame =
  'scroll-mt-6 rounded-sheet border-4 border-late bg-paper px-6 py-5 focus:outline-3 focus:outline-offset-3 ' +
  'focus:outline-focus-outer focus:shadow-[0_0_0_3px_var(--color-focus-inner)]'

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
      className={frame}
    >
      <h2 id={headingId} className="flex items-center gap-3 text-section text-ink">
        <LateIcon className="size-6 text-late" />
        {errors.length === 1
          ? 'There is 1 thing to put right'
          : `There are ${errors.length} things to put right`}
      </h2>
      <ul className="mt-2 flex flex-col">
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`} className="flex min-h-11 items-center py-1 text-sub text-late">
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
