import { LinkButton } from '@/components/ui/button/button'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { PersonLine } from '@/components/ui/initials/person-line'
import { Sheet } from '@/components/ui/sheet/sheet'
import { VoiceQuote } from '@/components/ui/voice-panel/voice-panel'
import { dayWords } from '@/lib/calendar/words'
import type { LeadView, NamedPersonView, WorkerView } from '@/lib/lead-professional/types'
import { holdingWords } from '@/lib/lead-professional/words'
import { paths } from '@/lib/paths'
import { initials } from '@/lib/person/name'

/** The named person, whoever holds the family meanwhile, and whoever has been asked. */
export function NamedPersonNow({
  view: { familyId, holder, named, waiting, canAsk },
}: {
  view: NamedPersonView
}) {
  return (
    <Sheet title="Now">
      <div className="flex flex-col gap-5">
        {named ? (
          <>
            <Person worker={named.worker} as="named person" />
            <Why lead={named} />
          </>
        ) : (
          holder && (
            <div>
              <Person worker={holder} as="looking after the plan for now" />
              <p className="mt-2 text-small text-ink-soft">
                Since {dayWords(holder.since)}, {holdingWords[holder.why]}.
              </p>
            </div>
          )
        )}
        {waiting && (
          <div className="flex flex-col gap-3 border-t border-rule-soft pt-4">
            <p className="flex flex-wrap items-center gap-x-3">
              <DueChip state="half">{waiting.worker.name} has been asked, and has not answered yet</DueChip>
            </p>
            <Why lead={waiting} />
            {waiting.isMe && (
              <p>
                <LinkButton look="primary" href={paths.namedPersonAnswer(familyId, waiting.id)}>
                  Say yes or no
                </LinkButton>
              </p>
            )}
            {canAsk && (
              <p>
                <a href={paths.namedPersonTakeBack(familyId, waiting.id)}>Ask somebody else instead</a>
              </p>
            )}
          </div>
        )}
      </div>
    </Sheet>
  )
}

function Person({ worker, as: role }: { worker: WorkerView; as: string }) {
  return (
    <PersonLine
      person={{
        name: worker.name,
        initials: initials(worker.name),
        side: 'team',
        role,
        detail: (
          <>
            {worker.jobTitle}, {worker.agency}
            {worker.phone && (
              <>
                .{' '}
                <a href={`tel:${worker.phone.replaceAll(' ', '')}`} className="whitespace-nowrap">
                  {worker.phone}
                </a>
              </>
            )}
          </>
        ),
      }}
    />
  )
}

/** Why this person, and what the family says. */
function Why({ lead }: { lead: LeadView }) {
  return (
    <div className="flex flex-col gap-3">
      <p>
        <span className="block text-small text-ink-soft">
          {lead.askedBy} asked on {dayWords(lead.askedOn)}
          {lead.acceptedOn && `. Yes on ${dayWords(lead.acceptedOn)}`}
        </span>
        <span className="whitespace-pre-line">{lead.because}</span>
      </p>
      {lead.familyView && <VoiceQuote speaker="The family">{lead.familyView}</VoiceQuote>}
    </div>
  )
}
