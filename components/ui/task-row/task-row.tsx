'use client'

import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { LinkButton } from '../button/button'
import { type Due, DueChip } from '../due-chip/due-chip'

export type TaskView = {
  id: string
  title: string
  href: string
  /** Whose it is and where it comes from: "Reid family · an action from your 3 November meeting". */
  about: string
  due: Due
  /** The one thing to do with it, as a verb. Leads to the same place as the title unless `verbHref` says. */
  verb: string
  verbHref?: string
}

/** Rows of work, late first. Put it in a flush sheet. They are sent as words, which weigh a fifth of drawn rows. */
export function TaskList({ tasks }: { tasks: TaskView[] }) {
  return (
    <ul>
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} />
      ))}
    </ul>
  )
}

/** One piece of work: what, whose, when, and the verb that does it. Late work has a red edge besides its chip. */
export function TaskRow({ task }: { task: TaskView }) {
  const { title, href, about, due, verb, verbHref = href } = task
  return (
    <RowFrame late={due.state === 'late'}>
      <div className="w-full min-w-0 tablet:flex-1">
        <a href={href} className="text-sub font-link">
          {title}
        </a>
        <p className="text-small text-ink-soft">{about}</p>
      </div>
      <div className="flex flex-1 items-center tablet:flex-none tablet:basis-46">
        <DueChip state={due.state}>{due.words}</DueChip>
      </div>
      <LinkButton href={verbHref} about={title} size="compact" className="w-28 tablet:w-24">
        {verb}
      </LinkButton>
    </RowFrame>
  )
}

function RowFrame({ late, children }: { late: boolean; children: ReactNode }) {
  return (
    <li
      className={clsx(
        'flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule-soft px-4 py-3 tablet:flex-nowrap tablet:px-5',
        late && 'late-edge',
      )}
    >
      {children}
    </li>
  )
}
