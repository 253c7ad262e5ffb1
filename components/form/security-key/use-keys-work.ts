'use client'

import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { useSyncExternalStore } from 'react'

/** Whether this browser can ask a security key: not without script, and not before the script is there. */
export function useKeysWork(): boolean {
  return useSyncExternalStore(neverChanges, browserSupportsWebAuthn, without)
}

function neverChanges() {
  return () => undefined
}

function without() {
  return false
}
