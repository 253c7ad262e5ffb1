import { LinkButton } from '@/components/ui/button/button'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import { paths } from '@/lib/paths'
import type { OpenHold } from '@/lib/retention/read-keeping'
import { holdReasonWords } from '@/lib/retention/words'

type HoldSheetProps = { familyId: string; hold: OpenHold | undefined; mayDecide: boolean }

/** Whether the record is on hold, why and until when, and for whoever decides the way to put it on hold or lift that. */
export function HoldSheet({ familyId, hold, mayDecide }: HoldSheetProps) {
  if (!hold)
    return (
      <Sheet title="Not on hold" quiet>
        <p>A record that an inquiry, a claim or a complaint may need is put on hold, and does not go.</p>
        {mayDecide && (
          <p className="pt-3">
            <LinkButton href={paths.familyKeepingHold(familyId)}>Put it on hold</LinkButton>
          </p>
        )}
      </Sheet>
    )
  return (
    <Sheet title="On hold" quiet>
      <div className="flex flex-col gap-2">
        <p>
          <strong>{holdReasonWords[hold.reason]}</strong>
        </p>
        <p className="whitespace-pre-line">{hold.why}</p>
        <p className="text-small text-ink-soft">
          {hold.by}, {dayWords(hold.on)}. To be looked at again on {dayWords(hold.reviewOn)}.
        </p>
        {mayDecide && (
          <p>
            <LinkButton href={paths.familyKeepingLift(familyId)}>Lift the hold</LinkButton>
          </p>
        )}
      </div>
    </Sheet>
  )
}
