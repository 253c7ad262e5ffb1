import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import type { LeadView } from '@/lib/lead-professional/types'
import { leadStatusWords } from '@/lib/lead-professional/words'

/** Everyone who was the named person or was asked, the newest first, with when and why. */
export function NamedPersonHistory({ history }: { history: LeadView[] }) {
  return (
    <Sheet title="Before" flush>
      {history.length === 0 ? (
        <NothingHere>Nobody else has been asked.</NothingHere>
      ) : (
        <ol>
          {history.map((lead) => (
            <li key={lead.id} className="border-t border-rule-soft px-4 py-3.5 tablet:px-5">
              <p>
                <strong className="font-link">{lead.worker.name}</strong>, {lead.worker.agency}:{' '}
                {leadStatusWords[lead.status].toLowerCase()}
              </p>
              <p className="text-small text-ink-soft">{whenOf(lead)}</p>
              <p className="mt-1 whitespace-pre-line">{lead.because}</p>
              {(lead.declinedWhy ?? lead.endedWhy) && (
                <p className="mt-1 text-ink-soft">{lead.declinedWhy ?? lead.endedWhy}</p>
              )}
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  )
}

function whenOf({ askedOn, acceptedOn, declinedOn, endedOn, askedBy }: LeadView): string {
  if (acceptedOn && endedOn) return `${dayWords(acceptedOn)} to ${dayWords(endedOn)}`
  if (declinedOn) return `Asked by ${askedBy} on ${dayWords(askedOn)}. Answered on ${dayWords(declinedOn)}`
  return `Asked by ${askedBy} on ${dayWords(askedOn)}`
}
