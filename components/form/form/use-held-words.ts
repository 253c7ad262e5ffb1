'use client'

import { usePathname } from 'next/navigation'
import { useContext } from 'react'
import { belongsIn, type HeldWords } from '@/lib/form/held-words'
import { HeldWordsContext } from './form-context'

/** The words held for this form of this page, if any. */
export function useHeldWords(form: string): HeldWords | undefined {
  const held = useContext(HeldWordsContext)
  const pathname = usePathname()
  return belongsIn(held, pathname, form) ? held : undefined
}

/** What one form of a page is called: the same at every rendering, and unlike the others of its page. */
export function formName({
  idPrefix,
  submit,
}: Partial<Record<'idPrefix' | 'submit', string | undefined>>): string {
  return `${idPrefix ?? ''}${submit ?? ''}`
}
