import type { ReactNode } from 'react'

export type SummaryRow = {
  label: string
  value: ReactNode
  /** A link that changes or opens this one fact; `about` completes the verb for a screen reader. */
  action?: { label: string; href: string; about?: string } | undefined
}

/** Facts with their names: in two columns on a desk, one above the other on a phone. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl>
      {rows.map(({ label, value, action }) => (
        <div
          key={label}
          className="grid gap-x-5 gap-y-0.5 border-t border-rule-soft py-3 first:border-t-0 tablet:grid-cols-[32%_minmax(0,1fr)_auto]"
        >
          <dt className="font-link">{label}</dt>
          <dd className="min-w-0">{value}</dd>
          {action && (
            <dd>
              <a href={action.href}>
                {action.label}
                <span className="sr-only"> {action.about ?? label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

/** Longer answers, each under its small heading, with a line between: a form as it was sent. */
export function AnswerList({ answers }: { answers: { label: string; value: ReactNode }[] }) {
  return (
    <dl>
      {answers.map(({ label, value }) => (
        <div key={label} className="border-t border-rule-soft px-4 py-3.5 tablet:px-5">
          <dt className="text-small font-semibold text-ink-soft">{label}</dt>
          <dd className="max-w-prose text-form">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
