import { DueChip } from '@/components/ui/due-chip/due-chip'
import { Sheet } from '@/components/ui/sheet/sheet'
import { instantWords } from '@/lib/calendar/words'
import type { ContactView } from '@/lib/contact/queries/contact'
import { feedbackHowWords, mashDecisionWords } from '@/lib/mash/words'

/** What became of the request to the MASH, for whoever sent it: nobody is left to wonder. */
export function WhatTheMashDecided({ mash, href }: { mash: NonNullable<ContactView['mash']>; href: string }) {
  const note = <a href={href}>What was asked</a>
  if (!mash.decidedAt) {
    return (
      <Sheet title="The MASH has this" quiet note={note}>
        <DueChip state="to-do">Sent {instantWords(mash.sentAt)}. Not decided yet</DueChip>
      </Sheet>
    )
  }
  return (
    <Sheet title="What the MASH decided" quiet note={note}>
      <DueChip state="done">
        {mash.decision && mashDecisionWords[mash.decision]}. {mash.by}, {instantWords(mash.decidedAt)}
      </DueChip>
      {mash.why && <p className="mt-3 whitespace-pre-line text-form">{mash.why}</p>}
      {mash.told.map(({ id, how, words, by, at }) => (
        <p key={id} className="mt-3 border-t border-rule-soft pt-3">
          <span className="whitespace-pre-line">{words}</span>
          <span className="block text-small text-ink-soft">
            Told you by {by}, {instantWords(at)}. {feedbackHowWords[how]}
          </span>
        </p>
      ))}
    </Sheet>
  )
}
