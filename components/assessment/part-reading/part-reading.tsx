import { VoiceQuote } from '@/components/ui/voice-panel/voice-panel'
import { evidenceIn } from '@/lib/assessment/evidence'
import { topics } from '@/lib/assessment/topics'
import type { Box, PartLine, Topic } from '@/lib/assessment/types'
import { boxLabel, tellingWords, whoOf } from '@/lib/assessment/words'
import type { Day } from '@/lib/calendar/day'
import type { FieldValue, Patch } from '@/lib/form/field-value'
import { nameAndAge } from '@/lib/person/words'
import { EvidenceTable } from '../evidence-table/evidence-table'

/** The words of one part, to read: boxes nobody wrote in are left out. */
export function PartReading({ part, values, today }: { part: PartLine; values: Patch; today: Day }) {
  const { topic, person } = part
  const who = whoOf(person)
  const evidence = evidenceIn(values)
  const boxes = topics[topic].boxes.filter((box) => box !== 'told' && text(values[box]) !== '')
  if (boxes.length === 0 && evidence.length === 0)
    return <p className="text-body text-ink-soft">Nothing is written here yet.</p>
  return (
    <div className="flex min-w-0 flex-col gap-5">
      {boxes.map((box) =>
        box === 'voice' ? (
          <VoiceQuote
            key={box}
            speaker={person ? nameAndAge(person, today) : boxLabel(topic, box, who)}
            {...toldLine(values['told'])}
          >
            <span className="whitespace-pre-wrap">{text(values[box])}</span>
          </VoiceQuote>
        ) : (
          <Words key={box} topic={topic} box={box} who={who} words={text(values[box])} />
        ),
      )}
      {evidence.length > 0 && <EvidenceTable evidence={evidence} />}
    </div>
  )
}

function Words({ topic, box, who, words }: { topic: Topic; box: Box; who: string; words: string }) {
  return (
    <section>
      <h3 className="text-sub">{boxLabel(topic, box, who)}</h3>
      <p dir="auto" className="mt-0.5 max-w-prose text-form whitespace-pre-wrap">
        {words}
      </p>
    </section>
  )
}

function toldLine(told: FieldValue | undefined): { told: string } | object {
  const ways = Object.entries(tellingWords).flatMap(([way, words]) =>
    [told ?? []].flat().includes(way) ? [words.toLowerCase()] : [],
  )
  return ways.length === 0 ? {} : { told: `How we were told: ${ways.join(', ')}` }
}

function text(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value.trim() : ''
}
