import type { FieldValue } from '@/lib/form/field-value'

/** Which version to keep: `second` is whose writer had not seen the `first`, which is what the draft holds. */
export const keeps = ['both', 'second', 'first', 'later'] as const
export type Keep = (typeof keeps)[number]

/** What somebody chose for one box; `joined` is both together, as they tidied it. */
export type Choice = { keep: Keep; joined?: string | undefined }

/** What a box will hold; nothing when it is left for later, or when there is nothing under "Both together". */
export function chosenWords(
  { keep, joined = '' }: Choice,
  { second, first }: { second: FieldValue; first: FieldValue },
): FieldValue | undefined {
  switch (keep) {
    case 'later':
      return undefined
    case 'first':
      return first
    case 'second':
      return second
    case 'both':
      if (Array.isArray(second) || Array.isArray(first)) return [...new Set([first, second].flat())]
      return joined.trim() === '' ? undefined : joined
  }
}
