'use client'

import { useEffect } from 'react'

/** Something of ours broke. What was saved is still saved; nothing half-happened. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  useEffect(() => {
    document.title = 'Something went wrong - Alongside'
  }, [])
  return (
    <main className="mx-auto flex max-w-form flex-col gap-4 px-4 py-12 text-form">
      <h1 className="text-title">Sorry, that did not work</h1>
      <p>The fault is ours. What the page told you was saved is saved. Nothing else was changed.</p>
      <p>
        If a child is in danger now, do not wait for this page: call <strong>999</strong>.
      </p>
      <p className="flex flex-wrap gap-4">
        <button type="button" onClick={reset} className="text-action underline">
          Try again
        </button>
        <a href="/">Go to the first page</a>
      </p>
      {error.digest && (
        <p className="text-small text-ink-soft">If you ring for help, say fault {error.digest}.</p>
      )}
    </main>
  )
}
