import { type Level, type LevelWords, levels } from '../level'
import { LevelSquare } from '../level-badge/level-square'

export type Evidence = Partial<Record<Level, number[]>>

type View = {
  level?: Level | undefined
  evidence?: Evidence | undefined
  lastDecision?: Level | undefined
  words: LevelWords
}

/** The whole drawing in a few sentences. */
export function sentenceOf({ level, evidence = {}, lastDecision, words }: View): string {
  const reasons = levels.flatMap((part) => {
    const numbers = evidence[part] ?? []
    return numbers.length === 0 ? [] : `${pointing(numbers)} to ${words[part].full}.`
  })
  return [
    `Four kinds of help, from less to more: ${levels.map((part) => words[part].full).join(', ')}.`,
    ...(level ? [`${words[level].full} is lifted.`] : []),
    ...reasons,
    ...(lastDecision ? [`At the last decision the help was ${words[lastDecision].full}.`] : []),
  ].join(' ')
}

/** The same as a list, for a phone. */
export function WindscreenWords({ level, evidence, lastDecision, words }: View) {
  return (
    <ul className="mt-4 flex flex-col gap-2 @min-[30rem]:hidden">
      {levels.map((part) => (
        <li key={part} className="flex items-start gap-3">
          <LevelSquare level={part} />
          <span>
            <span className={part === level ? 'block font-bold' : 'block'}>{words[part].full}</span>
            {evidence && (
              <span className="block text-small text-ink-soft">{noteOf(evidence[part] ?? [])}</span>
            )}
            {part === lastDecision && (
              <span className="block text-small text-ink-soft">The last decision</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A level's name on the two lines its part has room for: broken at a colon, else near the middle. */
export function twoLines(name: string): [string, string] {
  const colon = name.indexOf(': ')
  if (colon > 0) return [name.slice(0, colon + 1), name.slice(colon + 2)]
  const words = name.split(' ')
  const half = Math.max(1, Math.floor(words.length / 2))
  return [words.slice(0, half).join(' '), words.slice(half).join(' ')]
}

function noteOf(numbers: number[]): string {
  return numbers.length === 0 ? 'Nothing points here' : `${pointing(numbers)} here`
}

function pointing(numbers: number[]): string {
  return numbers.length === 1 ? `Reason ${numbers[0]} points` : `Reasons ${numbers.join(', ')} point`
}
