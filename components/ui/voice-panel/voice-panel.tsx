import type { ReactNode } from 'react'
import { QuoteIcon } from '../icon/quote'

/** The family's exact words, with who said them, and how and when they were told. */
export function VoiceQuote({
  speaker,
  told,
  children,
}: {
  /** "Tyler, 11". */
  speaker: string
  /** "He told Rob, his mentor, on 12 November 2026". */
  told?: string
  /** The words themselves, with their quote marks typed. */
  children: ReactNode
}) {
  return (
    <figure className="rounded-s-bar rounded-e-voice bg-family-wash px-4.5 py-3.5 double-bar">
      <figcaption className="flex items-center gap-2 text-small font-link text-family">
        <QuoteIcon /> {speaker}
      </figcaption>
      <blockquote className="mt-1.5 max-w-prose text-form">{children}</blockquote>
      {told && <p className="mt-1 text-small text-ink-hint">{told}</p>}
    </figure>
  )
}
