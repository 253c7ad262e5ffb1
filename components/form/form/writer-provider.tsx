'use client'

import type { ReactNode } from 'react'
import { WriterContext } from './form-context'

/** Tells every form within whose page this is. */
export function WriterProvider({ writer, children }: { writer: string; children: ReactNode }) {
  return <WriterContext value={writer}>{children}</WriterContext>
}
