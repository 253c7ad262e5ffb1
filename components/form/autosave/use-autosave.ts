'use client'

import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react'
import type { AutosaveStatus } from '@/lib/form/autosave-status'
import type { Patch } from '@/lib/form/field-value'
import { clearOfBar } from './clear-of-bar'
import { DraftClient } from './draft-client'
import { readValues, writeValue } from './form-values'
import { type DraftPlace, putDraft } from './put-draft'

/** A draft as the server rendered it: its revision and what it holds. */
export type Draft = DraftPlace & { rev: number; values: Patch }

/** Saves a form as it is written, from the first character typed before the script arrived to the last. */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  draft: Draft,
): { client: DraftClient; status: AutosaveStatus; isClosed: boolean; close: () => void } {
  const [client] = useState(
    () =>
      new DraftClient(draft, {
        put: putDraft(draft),
        newOpId: () => crypto.randomUUID(),
        random: Math.random,
        show: (name, value) => form.current && writeValue(form.current, name, value),
      }),
  )
  const status = useSyncExternalStore(client.subscribe, client.status, byHand)
  useEffect(() => watch(client, form.current), [client, form])
  const [isClosed, setClosed] = useState(false)
  const close = () => {
    client.forget()
    setClosed(true)
  }
  return { client, status, isClosed, close }
}

const savedByHand: AutosaveStatus = { kind: 'by-hand' }

function byHand(): AutosaveStatus {
  return savedByHand
}

function watch(client: DraftClient, form: HTMLFormElement | null) {
  if (form === null) return
  const watching = new AbortController()
  const { signal } = watching
  const see = () => client.see(readValues(form))
  const leave = () => {
    see()
    client.leave()
  }
  // `input` hears dictation, paste and spelling corrections too; `change` hears what a few old browsers miss.
  form.addEventListener('input', see, { signal })
  form.addEventListener('change', see, { signal })
  form.addEventListener('focusin', clearOfBar, { signal })
  window.addEventListener('online', () => client.online(true), { signal })
  window.addEventListener('offline', () => client.online(false), { signal })
  window.addEventListener('pagehide', leave, { signal })
  // A phone may end a hidden page without another word.
  document.addEventListener('visibilitychange', () => (document.hidden ? leave() : client.saveNow()), {
    signal,
  })
  window.addEventListener('beforeunload', (event) => client.isUnsettled && event.preventDefault(), { signal })
  see()
  if (!navigator.onLine) client.online(false)
  return () => {
    watching.abort()
    leave()
  }
}
