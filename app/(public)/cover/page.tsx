import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'Notes' }

/** A blank page to show instead of a family's, in a kitchen or a classroom. The session goes on underneath. */
export default function CoverPage() {
  return (
    <main className="min-h-dvh bg-paper p-12 text-body text-ink-soft">
      <h1 className="sr-only">Notes</h1>
      <a href="/" className="text-ink-soft">
        Carry on
      </a>
    </main>
  )
}
