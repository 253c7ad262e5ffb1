import { DueChip } from '@/components/ui/due-chip/due-chip'
import { Sheet } from '@/components/ui/sheet/sheet'
import { instantWords } from '@/lib/calendar/words'
import type { ContactView } from '@/lib/contact/queries/contact'
import { mashDecisionWords } from '@/lib/mash/words'

/** What became of the request to the MASH, for whoever sent it: nobody is left to wonder. */
export function WhatTheMashDecided({ mash }: { mash: NonNullable<ContactView['mash']> }) {
  if (!mash.decidedAt) {
    return (
      <Sheet title="The MASH has this" quiet>
        <DueChip state="to-do">Sent {instantWords(mash.sentAt)}. Not decided yet</DueChip>
      </Sheet>
    )
  }
  return (
    <Sheet title="What the MASH decided" quiet>
      <DueChip state="done">
        {mash.decision && mashDecisionWords[mash.decision]}. {mash.by}, {instantWords(mash.decidedAt)}
      </DueChip>
      {mash.why && <p className="mt-3 whitespace-pre-line text-form">{mash.why}</p>}
    </Sheet>
  )
}
