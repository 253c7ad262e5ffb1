import type { ReactNode } from 'react'

/** What a `*.examples.tsx` file exports: the gallery shows it, and the tests render it and run axe on it. */
export type ExampleFile = {
  title: string
  /** Keyed by the situation each shows. */
  examples: Record<string, ReactNode>
  /** The examples keep their own distance from the edge of the window. */
  edgeToEdge?: boolean
  /** Each example is a whole page with its own `main`. */
  wholePage?: boolean
}
