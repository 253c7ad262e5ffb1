import type { ReactNode } from 'react'
import { UnfoldIcon } from '@/components/ui/icon/arrow'
import { DoneIcon, ToDoIcon } from '@/components/ui/icon/status'

export type MeetingPartView = {
  /** Where a jump link lands. */
  id: string
  title: string
  /** What one would see inside: "5 here, 2 sent views, 1 not here". */
  standing: string
  isFilled: boolean
  /** Begins folded on a phone: nothing in it needs writing on. */
  isFolded?: boolean
}

/**
 * One part of a meeting. On a phone it folds to its title and how it stands, so that a worker can hand the tablet
 * to a child on one part only. On a desk it is always open.
 */
export function MeetingPart({
  part: { id, title, standing, isFilled, isFolded = false },
  note,
  children,
}: {
  part: MeetingPartView
  note?: ReactNode
  children: ReactNode
}) {
  const Shape = isFilled ? DoneIcon : ToDoIcon
  return (
    <details
      id={id}
      open={!isFolded}
      className="group scroll-mt-4 rounded-sheet border border-rule bg-paper desk:[&::details-content]:[block-size:auto] desk:[&::details-content]:[content-visibility:visible]"
    >
      <summary className="flex min-h-14 items-center gap-3 px-4 py-3 tablet:px-5 desk:pointer-events-none desk:min-h-0 desk:pt-4 desk:pb-2">
        <Shape className={isFilled ? 'text-good desk:hidden' : 'text-ink-soft desk:hidden'} />
        <h2 className="flex-1">
          <span className="block text-sub desk:text-section">{title}</span>
          <span className="block text-small font-normal text-ink-soft desk:hidden">{standing}</span>
        </h2>
        {note && <span className="text-small text-ink-soft max-desk:hidden">{note}</span>}
        <UnfoldIcon className="text-ink-soft group-open:rotate-180 desk:hidden" />
      </summary>
      <div className="px-4 pt-1 pb-5 tablet:px-5">{children}</div>
    </details>
  )
}

/** Links to the parts, each with whether there is something in it. */
export function PartLinks({ parts }: { parts: MeetingPartView[] }) {
  return (
    <nav aria-label="Parts of the meeting" className="max-desk:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {parts.map(({ id, title, isFilled }) => {
          const Shape = isFilled ? DoneIcon : ToDoIcon
          return (
            <li key={id} className="flex items-center gap-1.5">
              <Shape className={isFilled ? 'size-5 text-good' : 'size-5 text-ink-soft'} />
              <a href={`#${id}`} className="py-1 text-small font-link">
                {title}
                <span className="sr-only">{isFilled ? ', something written' : ', nothing yet'}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
