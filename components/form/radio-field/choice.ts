import type { ReactNode } from 'react'

/** One answer that can be chosen. `more` is asked only once it is. */
export type Choice = {
  value: string
  label: string
  hint?: ReactNode
  more?: ReactNode
}
