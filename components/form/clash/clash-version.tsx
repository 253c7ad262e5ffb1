import type { Stretch } from '@/lib/form/clash-words'

/** One of two versions, in full, with what only it says underlined. */
export function ClashVersion({
  title,
  initials,
  words,
}: {
  /** Whose and when: "Yours, 10:46am". */
  title: string
  initials: string
  words: readonly Stretch[]
}) {
  return (
    <section className="min-w-0 rounded-sheet border-2 border-rule bg-paper p-5">
      <h3 className="flex items-center gap-2.5 text-sub">
        <span
          aria-hidden="true"
          className="flex size-8 items-center justify-center rounded-full bg-action-soft text-column text-action"
        >
          {initials}
        </span>
        {title}
      </h3>
      <p dir="auto" className="mt-2 text-form whitespace-pre-wrap">
        {words.map(({ words: said, isOnlyHere }, at) =>
          isOnlyHere ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text never move
            <mark key={at} className={onlyHere}>
              <span className="sr-only">[only here: </span>
              {said}
              <span className="sr-only">]</span>
            </mark>
          ) : (
            said
          ),
        )}
        {words.length === 0 && <span className="text-ink-hint">Nothing written</span>}
      </p>
    </section>
  )
}

const onlyHere =
  'bg-transparent font-bold text-ink underline decoration-action decoration-[3px] underline-offset-[5px] ' +
  '[text-decoration-skip-ink:none]'
