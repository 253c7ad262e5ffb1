import type { ReactNode } from 'react'
import { PeopleList } from '@/components/ui/initials/person-line'
import { SaidList } from '@/components/ui/said-line/said-line'
import { Sheet } from '@/components/ui/sheet/sheet'
import { VoiceQuote } from '@/components/ui/voice-panel/voice-panel'
import { dayWords } from '@/lib/calendar/words'
import type { KeptMeeting as Kept } from '@/lib/meeting/kept'
import { pointKinds } from '@/lib/meeting/types'
import { cameWords, pointWords } from '@/lib/meeting/words'
import { initials } from '@/lib/person/name'
import { inQuotes } from '@/lib/plan/quotes'

/** A meeting to be read: the family first in everything, and nothing where nothing was said. */
export function KeptMeeting({ kept }: { kept: Kept }) {
  return (
    <>
      {kept.people.length > 0 && <WhoCame people={kept.people} />}
      {kept.updates.length > 0 && <SinceLastTime updates={kept.updates} />}
      {kept.points.length > 0 && <WhatWeSaid points={kept.points} />}
      {kept.scores.length > 0 && <HowThingsAre scores={kept.scores} />}
      {kept.goals.length > 0 && <WorkingTowards goals={kept.goals} />}
      {kept.actions.length > 0 && <WhoWillDoWhat actions={kept.actions} />}
      {(kept.namedPerson || kept.next) && (
        <Sheet title="What happens next">
          {kept.namedPerson && <p>{kept.namedPerson}</p>}
          {kept.next && (
            <p>
              We meet again on <strong className="font-bold">{kept.next}</strong>.
            </p>
          )}
        </Sheet>
      )}
      {kept.lastWord && (
        <VoiceQuote speaker="The last word, to the family">{inQuotes(kept.lastWord)}</VoiceQuote>
      )}
    </>
  )
}

function WhoCame({ people }: { people: Kept['people'] }) {
  const groups = (['here', 'sent-views', 'not-here', undefined] as const).flatMap((came) => {
    const those = people.filter((person) => person.came === came)
    return those.length > 0 ? [{ label: came ? cameWords[came] : 'Invited', those }] : []
  })
  return (
    <Sheet title="Who came">
      <div className="grid gap-x-6 gap-y-5 tablet:grid-cols-2 desk:grid-cols-4">
        {groups.map(({ label, those }) => (
          <div key={label}>
            <h3 className="mb-2 text-column text-ink-soft">{label}</h3>
            <PeopleList
              people={those.map(({ name, about, side }) => ({
                name,
                initials: initials(name),
                side,
                detail: about,
              }))}
            />
          </div>
        ))}
      </div>
    </Sheet>
  )
}

function SinceLastTime({ updates }: { updates: Kept['updates'] }) {
  return (
    <Sheet title="Since last time">
      <Lines>
        {updates.map(({ words, how, note }) => (
          <li key={words}>
            {words}: <strong className="font-bold">{how.toLowerCase()}</strong>
            {note && <span className="block text-ink-soft">{note}</span>}
          </li>
        ))}
      </Lines>
    </Sheet>
  )
}

function WhatWeSaid({ points }: { points: Kept['points'] }) {
  return (
    <div className="grid gap-5 desk:grid-cols-3">
      {pointKinds.map((kind) => {
        const those = points.filter((point) => point.kind === kind)
        return (
          <Sheet key={kind} title={pointWords[kind]}>
            {those.length === 0 ? (
              <p className="text-ink-soft">Nothing was written here.</p>
            ) : (
              <SaidList
                points={those.map(({ words, said, side }) => ({
                  id: `${said}${words}`,
                  words: side === 'family' ? inQuotes(words) : words,
                  speaker: said,
                  side,
                }))}
              />
            )}
          </Sheet>
        )
      })}
    </div>
  )
}

function HowThingsAre({ scores }: { scores: Kept['scores'] }) {
  return (
    <Sheet title="How things are, 0 to 10" note="0: we cannot cope. 10: we are doing fine">
      <Lines>
        {scores.map(({ key, name, score, lastScore, oneHigher, side }) => (
          <li key={key}>
            {name}: <strong className="font-bold">{score}</strong>
            {lastScore !== undefined && <span className="text-ink-soft">, last time {lastScore}</span>}
            {oneHigher && (
              <span className={side === 'family' ? 'block text-family' : 'block text-ink-soft'}>
                One higher: {inQuotes(oneHigher)}
              </span>
            )}
          </li>
        ))}
      </Lines>
    </Sheet>
  )
}

function WorkingTowards({ goals }: { goals: Kept['goals'] }) {
  return (
    <Sheet title="What we are working towards">
      <Lines>
        {goals.map(({ words, score, voice, voiceOf, isNew }) => (
          <li key={words}>
            {words}
            {isNew && <span className="text-ink-soft"> (new)</span>}
            {score !== undefined && (
              <>
                : <strong className="font-bold">{score} out of 10</strong>
              </>
            )}
            {voice && (
              <span className="block text-family">
                {inQuotes(voice)} {voiceOf}
              </span>
            )}
          </li>
        ))}
      </Lines>
    </Sheet>
  )
}

function WhoWillDoWhat({ actions }: { actions: Kept['actions'] }) {
  return (
    <Sheet title="Who will do what">
      <Lines>
        {actions.map(({ words, owner, dueOn, helpsWith }) => (
          <li key={`${owner}${words}`}>
            <strong className="font-bold">{owner}</strong>: {words}, by {dayWords(dueOn)}
            {helpsWith && <span className="block text-ink-soft">Helps with: {helpsWith}</span>}
          </li>
        ))}
      </Lines>
    </Sheet>
  )
}

function Lines({ children }: { children: ReactNode }) {
  return <ul className="flex max-w-prose flex-col gap-2.5 text-form">{children}</ul>
}
