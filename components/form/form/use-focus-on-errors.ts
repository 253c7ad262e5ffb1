'use client'

import { useEffect, useRef } from 'react'
import type { FormState } from '@/lib/form/state'

/** Moves focus to the summary each time a submission comes back with mistakes; on load `autofocus` does it. */
export function useFocusOnErrors(state: FormState) {
  const summary = useRef<HTMLElement>(null)
  const shown = useRef(state)
  useEffect(() => {
    if (shown.current === state) return
    shown.current = state
    if (state.errors.length > 0) summary.current?.focus()
  }, [state])
  return summary
}
