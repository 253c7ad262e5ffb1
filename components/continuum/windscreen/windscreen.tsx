import { type Level, type LevelWords, levels, usualLevelWords } from '../level'
import { dotPlaces } from './arc'
import { LastDecisionMark, Part } from './part'
import { type Evidence, sentenceOf, WindscreenWords } from './words'

export type WindscreenProps = {
  /** The part that is lifted: what the guidance suggests, or what was decided. */
  level?: Level | undefined
  /** The numbers of the reasons that point to each part; the same numbers as in the reason table. */
  evidence?: Evidence | undefined
  /** Where the help was at the last decision: a hollow triangle on the rim. */
  lastDecision?: Level | undefined
  words?: LevelWords
}

/**
 * The continuum as a windscreen of four parts. The drawing is one sentence to a screen reader; a phone shows
 * the same as a list, because words in a drawing that small could not be read.
 */
export function Windscreen({ level, evidence, lastDecision, words = usualLevelWords }: WindscreenProps) {
  const most = Math.max(...levels.map((part) => evidence?.[part]?.length ?? 0))
  const view = { level, evidence, lastDecision, words }
  return (
    <div className="@container">
      <svg
        role="img"
        aria-label={sentenceOf(view)}
        viewBox={`14 14 612 ${most > 6 ? 300 : 278}`}
        className="w-full"
      >
        {levels.map(
          (part, index) => part !== level && <Part key={part} level={part} index={index} words={words} />,
        )}
        {levels.map(
          (part, index) =>
            part === level && <Part key={part} level={part} index={index} words={words} lifted />,
        )}
        {levels.map((part, index) => (
          <Dots key={part} index={index} numbers={evidence?.[part] ?? []} lifted={part === level} />
        ))}
        {lastDecision && (
          <LastDecisionMark index={levels.indexOf(lastDecision)} lifted={lastDecision === level} />
        )}
      </svg>
      <WindscreenWords {...view} />
    </div>
  )
}

function Dots({ index, numbers, lifted }: { index: number; numbers: number[]; lifted: boolean }) {
  const places = dotPlaces(index, numbers.length, lifted)
  return (
    <g className="@max-[30rem]:hidden">
      {places.map(({ x, y }, place) => (
        <g key={numbers[place]}>
          <circle
            cx={x}
            cy={y}
            r="11"
            fill="var(--color-paper)"
            stroke="var(--color-ink)"
            strokeWidth="1.8"
          />
          <text x={x} y={y + 4.2} textAnchor="middle" fontSize="12" fontWeight="650" fill="var(--color-ink)">
            {numbers[place]}
          </text>
        </g>
      ))}
    </g>
  )
}
