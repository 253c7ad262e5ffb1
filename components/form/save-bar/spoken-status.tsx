'use client'

import { useState } from 'react'
import type { AutosaveStatus } from '@/lib/form/autosave-status'

type Kind = AutosaveStatus['kind']

const spoken: Record<Exclude<Kind, 'saving'>, string> = {
  'by-hand': '',
  unchanged: '',
  saved: 'Saved. It saves as you go.',
  'not-saved': 'Not saved. Everything you wrote is kept on this page.',
  'signed-out': 'Not saved. You have been signed out.',
  clash: 'Somebody else wrote in the same box. Both versions are kept.',
}

/**
 * Says aloud how saving stands, once for each turn of events: while one save follows another, what was said last
 * stays as it is, so a screen reader says nothing.
 */
export function SpokenStatus({ kind }: { kind: Kind }) {
  const [last, setLast] = useState<Exclude<Kind, 'saving'>>(kind === 'saving' ? 'unchanged' : kind)
  if (kind !== 'saving' && kind !== last) setLast(kind)
  return (
    <p role="status" className="sr-only">
      {spoken[last]}
    </p>
  )
}
