'use client'

import { createContext } from 'react'
import type { HeldWords } from '@/lib/form/held-words'
import { type FormState, untouchedForm } from '@/lib/form/state'

/** What a field needs to know of the form around it. */
export type FormSurroundings = {
  /** Put before every id, so that two forms on a page do not share one. */
  idPrefix: string
  state: FormState
  /** What is stored already, shown until the form has been posted once. */
  stored: FormState['values']
}

export const FormContext = createContext<FormSurroundings>({
  idPrefix: '',
  state: untouchedForm,
  stored: {},
})

/** The row a field stands in, `action.2.`, put before its name; empty outside rows. */
export const RowContext = createContext('')

/** Whose page this is: only they may send its forms. Absent on pages for everyone. */
export const WriterContext = createContext<string | undefined>(undefined)

/** Words that wait for whoever is signed in, sent after an earlier session of theirs had ended. */
export const HeldWordsContext = createContext<HeldWords | undefined>(undefined)
