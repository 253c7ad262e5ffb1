import { ScaleField } from '@/components/form/scale-field/scale-field'
import { VoiceField } from '@/components/form/voice-field/voice-field'
import { MeetingPart, type MeetingPartView } from '@/components/meeting/meeting-part/meeting-part'
import type { MeetingToRecord } from '@/lib/meeting/types'

/** Where each person puts how things are, with last time's ring, and what would make it one higher. */
export function HowThingsAre({ part, page }: { part: MeetingPartView; page: MeetingToRecord }) {
  const hasLast = page.people.some(({ lastScore }) => lastScore !== undefined)
  return (
    <MeetingPart part={part} note={hasLast && 'A dashed ring shows last time'}>
      <p className="mb-3 text-ink-soft">
        0 is “we cannot cope”. 10 is “we are doing fine”. Only those who want to.
      </p>
      <ul>
        {page.people.map(({ key, called, side, lastScore }) => (
          <li
            key={key}
            className="grid items-start gap-x-8 gap-y-3 border-t border-rule-soft py-4 desk:grid-cols-[minmax(0,36rem)_minmax(0,1fr)]"
          >
            <ScaleField name={`score.${key}`} label={called} lastTime={lastScore} />
            {side === 'family' && (
              <VoiceField name={`higher.${key}`} label={`${called}: what would make it one higher?`} small />
            )}
          </li>
        ))}
      </ul>
    </MeetingPart>
  )
}
