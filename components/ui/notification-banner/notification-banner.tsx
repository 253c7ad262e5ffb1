import { type ReactNode, useId } from 'react'
import { DoneIcon } from '../icon/status'

/** After a form: what was saved, and what happens next. */
export function NotificationBanner({ saved, children }: { saved: string; children?: ReactNode }) {
  const headingId = useId()
  return (
    <section
      aria-labelledby={headingId}
      className="flex gap-3 rounded-sheet border-2 border-good bg-paper px-4 py-3.5 tablet:px-5"
    >
      <DoneIcon className="mt-0.5 text-good" />
      <div>
        <h2 id={headingId} className="text-sub">
          {saved}
        </h2>
        {children && <div className="text-body">{children}</div>}
      </div>
    </section>
  )
}
