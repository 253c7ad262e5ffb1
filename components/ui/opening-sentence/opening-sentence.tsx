import type { ReactNode } from 'react'

/** What matters now, in one plain sentence, before any list or table. Key facts in `strong`. */
export function OpeningSentence({ children }: { children: ReactNode }) {
  return <p className="mt-2 max-w-prose text-lead [&_strong]:font-bold">{children}</p>
}
