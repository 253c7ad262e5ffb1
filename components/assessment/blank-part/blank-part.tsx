import { topics } from '@/lib/assessment/topics'
import type { Box, PartLine } from '@/lib/assessment/types'
import { boxHint, boxLabel, partTitle, tellingWords, whoOf } from '@/lib/assessment/words'

/** How many lines to write on each box leaves: more where more is said. */
const linesFor: Partial<Record<Box, number>> = { voice: 5, goingWell: 5, worried: 6, change: 5, told: 0 }
const usualLines = 3

/** One part of an assessment to be written by hand: what it asks, and lines to write on. */
export function BlankPart({ part }: { part: Pick<PartLine, 'topic' | 'person'> }) {
  const { boxes, asksHowWeKnow } = topics[part.topic]
  const who = whoOf(part.person)
  return (
    <section className="break-inside-avoid-page border-t-2 border-ink pt-4">
      <h2 className="text-section">{partTitle(part)}</h2>
      {boxes.map((box) => (
        <div key={box} className="mt-4 break-inside-avoid">
          <p className="text-sub">{boxLabel(part.topic, box, who)}</p>
          {boxHint(part.topic, box, who) && (
            <p className="text-small text-ink-soft">{boxHint(part.topic, box, who)}</p>
          )}
          {box === 'told' ? <Tellings /> : <Lines count={linesFor[box] ?? usualLines} />}
        </div>
      ))}
      {asksHowWeKnow && (
        <div className="mt-4 break-inside-avoid">
          <p className="text-sub">How we know</p>
          <p className="text-small text-ink-soft">What, who or where from, and the date</p>
          <Lines count={usualLines} />
        </div>
      )}
    </section>
  )
}

/** Borders, not backgrounds: browsers leave those out when they print. */
function Lines({ count }: { count: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: count }, (_, line) => `line ${line}`).map((line) => (
        <div key={line} className="h-9 border-b border-edge" />
      ))}
    </div>
  )
}

function Tellings() {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-8 gap-y-2">
      {Object.values(tellingWords).map((telling) => (
        <li key={telling} className="flex items-center gap-2">
          <span aria-hidden="true" className="inline-block size-5 border-2 border-edge" />
          {telling}
        </li>
      ))}
    </ul>
  )
}
