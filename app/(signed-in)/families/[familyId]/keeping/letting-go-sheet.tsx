import { LinkButton } from '@/components/ui/button/button'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import { listWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'
import type { Letting } from '@/lib/retention/read-keeping'

type LettingGoSheetProps = {
  view: {
    familyId: string
    letting: Letting
    couldConfirm: readonly string[]
    may: { decide: boolean; confirm: boolean }
  }
}

/** Its time is over: who has agreed that it goes, who could confirm it, and until when it can be stopped. */
export function LettingGoSheet({ view }: LettingGoSheetProps) {
  const { familyId, letting, couldConfirm, may } = view
  const { agreed, confirmed } = letting
  if (confirmed && agreed)
    return (
      <Sheet title={`It goes on ${dayWords(confirmed.eraseOn)}`} deciding>
        <p className="text-form">
          {agreed.by} agreed on {dayWords(agreed.on)} and {confirmed.by} confirmed it on{' '}
          {dayWords(confirmed.on)}. Until then it can still be kept.
        </p>
        {may.decide && (
          <p className="pt-3">
            <KeepLonger familyId={familyId} />
          </p>
        )}
      </Sheet>
    )
  if (agreed)
    return (
      <Sheet title="A second person is asked" deciding>
        <div className="flex flex-col gap-3 text-form">
          <p>
            {agreed.byMe ? 'You' : agreed.by} agreed on {dayWords(agreed.on)} that this record may go.{' '}
            {agreed.byMe && whoCould(couldConfirm)}
          </p>
          <p className="flex flex-wrap gap-3">
            {may.confirm && !agreed.byMe && (
              <LinkButton look="primary" href={paths.familyKeepingConfirm(familyId)}>
                Look at it and answer
              </LinkButton>
            )}
            {may.decide && <KeepLonger familyId={familyId} />}
          </p>
        </div>
      </Sheet>
    )
  return (
    <Sheet title="Its time is over" deciding>
      <div className="flex flex-col gap-3 text-form">
        <p>Nobody has decided yet. It stays until two people agree that it goes.</p>
        {may.decide && (
          <p className="flex flex-wrap gap-3">
            <LinkButton look="primary" href={paths.familyKeepingLetGo(familyId)}>
              Agree that it goes
            </LinkButton>
            <KeepLonger familyId={familyId} />
          </p>
        )}
      </div>
    </Sheet>
  )
}

/** Keeping it stays possible until the last day. */
function KeepLonger({ familyId }: { familyId: string }) {
  return <LinkButton href={paths.familyKeepingLonger(familyId)}>Keep it longer</LinkButton>
}

function whoCould(names: readonly string[]): string {
  return names.length > 0
    ? `${listWords(names)} can confirm it.`
    : 'Nobody else can confirm it now: ask an administrator for a second manager of the team.'
}
