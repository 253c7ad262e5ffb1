import { ProgressLine } from './progress-line'
import { ProgressWords } from './progress-words'

export type ProgressView = {
  id: string
  /** What the family wants: "Maisie’s mornings feel calm". */
  label: string
  href?: string
  first?: number
  now?: number
}

/** How each thing the family wants is going, first score to now. */
export function ProgressList({ goals }: { goals: ProgressView[] }) {
  return (
    <ul>
      {goals.map(({ id, label, href, first, now }) => (
        <li
          key={id}
          className="grid items-center gap-x-5 gap-y-1 border-t border-rule-soft py-2.5 tablet:grid-cols-[minmax(0,1fr)_11.25rem_8rem]"
        >
          <span className="font-link">{href ? <a href={href}>{label}</a> : label}</span>
          {now === undefined ? (
            <span className="text-small text-ink-soft tablet:col-span-2">No score yet</span>
          ) : (
            <>
              <ProgressLine {...(first !== undefined && { first })} now={now} />
              <span className="text-small">
                <ProgressWords first={first} now={now} />
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What square and ring mean, with their days. */
export function ProgressKey({ first, now }: { first: string; now: string }) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-2.5 text-small text-ink-soft">
      <span className="inline-flex items-center gap-1.5">
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
          <rect x="1" y="1" width="10" height="10" fill="none" stroke="var(--color-ink)" strokeWidth="2" />
        </svg>
        {first}
      </span>
      <span className="inline-flex items-center gap-1.5">
        <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
          <circle cx="7" cy="7" r="6.5" fill="var(--color-action)" />
        </svg>
        {now}
      </span>
      <span>0 = very hard, 10 = going well. The family’s own scores.</span>
    </p>
  )
}
