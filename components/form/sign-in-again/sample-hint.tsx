'use client'

import { createContext, type ReactNode, useContext } from 'react'

const IsSample = createContext(false)

/** Tells the pages within whether everyone here is invented. */
export function SampleProvider({ isSample, children }: { isSample: boolean; children: ReactNode }) {
  return <IsSample value={isSample}>{children}</IsSample>
}

/** How an invented person signs in again: in a sample database only. */
export function SampleHint() {
  if (!useContext(IsSample)) return null
  return (
    <p className="text-body">
      Everyone in this partnership is invented and has no password: leave both boxes empty to carry on.
    </p>
  )
}
