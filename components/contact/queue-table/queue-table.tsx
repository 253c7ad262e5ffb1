'use client'

import type { ReactNode } from 'react'
import { DataTable } from '../../ui/data-table/data-table'
import { Clock, type ClockView } from '../../ui/dial/clock'
import { Bars } from '../../ui/how-much/bars'
import { ToDoIcon } from '../../ui/icon/status'

export type QueueRowView = {
  id: string
  clock: ClockView
  /** The first child as a link, then the rest: "9, and Ruby, 4". */
  child: { name: string; href: string; rest: string }
  worry: string
  /** "Ben Okoro, Holly Grange Primary". */
  from: string
  /** What matching found; the first line is the one that matters. */
  known: { words: string; detail?: string; sure?: boolean }
  checks: { back?: number; asked?: number; words: string; detail?: string }
  /** A name, or absent when nobody holds it. */
  heldBy?: string
  /** The verb: a form with "Take this", or a link to open it. */
  action: ReactNode
}

/**
 * Contacts waiting for a decision, least time left first. A contact nobody holds says so, with its button. Rows are
 * sent as words, which weigh a fifth of drawn rows.
 */
export function QueueTable({ contacts }: { contacts: QueueRowView[] }) {
  return (
    <DataTable
      caption="Contacts to triage, least time left first"
      cards="tablet"
      dense
      columns={[
        { heading: 'Time left', width: 'w-[15.5%]' },
        { heading: 'Children', width: 'w-[12%]' },
        { heading: 'What they are worried about' },
        { heading: 'Already known?', width: 'w-[12%]' },
        { heading: 'Checks', width: 'w-[12%]' },
        { heading: 'Held by', width: 'w-[10%]' },
        { heading: 'What you can do', unseen: true, align: 'end', width: 'w-[10%]' },
      ]}
      rows={contacts.map((contact) => ({
        id: contact.id,
        late: contact.clock.state === 'late',
        cells: [
          <Clock key="clock" clock={contact.clock} />,
          <TwoLines key="child" second={contact.child.rest}>
            <a href={contact.child.href} className="font-link">
              {contact.child.name}
            </a>
          </TwoLines>,
          <TwoLines key="worry" second={contact.from}>
            {contact.worry}
          </TwoLines>,
          <TwoLines key="known" second={contact.known.detail}>
            {contact.known.sure ? (
              <strong className="font-link">{contact.known.words}</strong>
            ) : (
              contact.known.words
            )}
          </TwoLines>,
          <Checks key="checks" checks={contact.checks} />,
          <HeldBy key="held" name={contact.heldBy} />,
          contact.action,
        ],
      }))}
    />
  )
}

function TwoLines({ second, children }: { second?: string | undefined; children: ReactNode }) {
  return (
    <>
      {children}
      {second && <span className="block text-ink-soft">{second}</span>}
    </>
  )
}

function Checks({ checks: { back = 0, asked = 0, words, detail } }: { checks: QueueRowView['checks'] }) {
  return (
    <TwoLines second={detail}>
      <span className="inline-flex items-center gap-2">
        {asked > 0 && <Bars filled={back} outOf={asked} />}
        {words}
      </span>
    </TwoLines>
  )
}

function HeldBy({ name }: { name: string | undefined }) {
  if (name !== undefined) return name
  return (
    <strong className="inline-flex items-center gap-1.5 font-link whitespace-nowrap">
      <ToDoIcon /> Nobody yet
    </strong>
  )
}
