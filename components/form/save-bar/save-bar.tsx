import { clsx } from 'clsx'
import type { MouseEvent, ReactNode } from 'react'
import { Button } from '@/components/ui/button/button'
import { PeopleIcon } from '@/components/ui/icon/act'
import { DoneIcon, HalfIcon, LateIcon, ToDoIcon } from '@/components/ui/icon/status'
import type { AutosaveStatus } from '@/lib/form/autosave-status'
import { buttonField } from '@/lib/form/machinery'
import { clockTime } from './clock-time'
import { SpokenStatus } from './spoken-status'

/** Somebody else on this page or near it, as the server knew when it sent the page. */
export type Present = { name: string; initials: string; doing: string }

/**
 * What is true of the words on the screen, who else is here, and a button that saves now (a real one: without
 * script it posts the page). At the bottom of a phone, and in view everywhere when something is wrong.
 */
export function SaveBar({
  status,
  present = [],
  note = 'It saves as you go.',
  onSaveNow,
}: {
  status: AutosaveStatus
  present?: readonly Present[]
  note?: string
  onSaveNow?: (event: MouseEvent) => void
}) {
  const isWrong = status.kind === 'not-saved' || status.kind === 'clash'
  return (
    <div
      className={clsx(
        'sticky bottom-0 z-20 order-last -mx-4 flex flex-wrap items-center gap-x-5 gap-y-2 border-t-2 border-rule bg-paper',
        'px-4 py-2 tablet:order-none tablet:mx-0 tablet:rounded-sheet tablet:border print:hidden',
        isWrong ? 'tablet:top-2 tablet:bottom-auto' : 'tablet:static',
      )}
    >
      <p className="flex min-w-0 grow basis-48 items-start gap-2 text-small text-ink">
        <Shape status={status} />
        <span>
          <Said status={status} note={note} />
        </span>
      </p>
      <SpokenStatus kind={status.kind} />
      {present.length > 0 && (
        <ul className="hidden gap-x-5 tablet:flex">
          {present.map(({ name, initials, doing }) => (
            <li key={name} className="flex items-center gap-2 text-small">
              <span
                aria-hidden="true"
                className="flex size-8 items-center justify-center rounded-full bg-action-soft text-column text-action"
              >
                {initials}
              </span>
              <span>
                <b className="font-bold">{name}</b> {doing}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Button look="secondary" name={buttonField} value="save" onClick={onSaveNow}>
        Save now
      </Button>
    </div>
  )
}

function Said({ status, note }: { status: AutosaveStatus; note: string }): ReactNode {
  switch (status.kind) {
    case 'by-hand':
      return 'Press “Save now” from time to time.'
    case 'unchanged':
      return note
    case 'saving':
      return <b className="font-bold">Saving…</b>
    case 'saved':
      return (
        <>
          <b className="font-bold">Saved</b> at{' '}
          <time dateTime={status.at} className="figures">
            {clockTime(status.at)}
          </time>
          . {note}
        </>
      )
    case 'not-saved':
      return (
        <>
          <b className="font-bold text-late">Not saved.</b> {status.why.replace(/[.]?$/, '.')}
        </>
      )
    case 'signed-out':
      return (
        <>
          <b className="font-bold text-late">Not saved.</b> You have been signed out. Sign in to go on.
        </>
      )
    case 'clash':
      return (
        <>
          <b className="font-bold">{status.fields[0]?.theirsBy} wrote in the same box.</b> Both versions are
          kept. <a href={`/conflicts/${encodeURIComponent(status.id)}`}>Choose what to keep</a>
        </>
      )
  }
}

function Shape({ status: { kind } }: { status: AutosaveStatus }) {
  if (kind === 'saved') return <DoneIcon className="text-good" />
  if (kind === 'saving') return <HalfIcon />
  if (kind === 'clash') return <PeopleIcon className="text-action" />
  if (kind === 'unchanged' || kind === 'by-hand') return <ToDoIcon className="text-ink-hint" />
  return <LateIcon className="text-late" />
}
