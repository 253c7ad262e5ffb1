'use client'

import type { ReactNode } from 'react'
import type { HeldWords } from '@/lib/form/held-words'
import { HeldWordsContext } from './form-context'

/** Hands words that were held to the one form on the page they belong in. */
export function HeldWordsProvider({ held, children }: { held: HeldWords | undefined; children: ReactNode }) {
  return <HeldWordsContext value={held}>{children}</HeldWordsContext>
}
