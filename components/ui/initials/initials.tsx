import { clsx } from 'clsx'

/** Whose side someone is on, never who they are: colours are not given to people. */
export type Side = 'team' | 'family'

/** A person's initials in a round; the name always stands beside it in words. */
export function Initials({ initials, side }: { initials: string; side: Side }) {
  return (
    <span
      aria-hidden="true"
      className={clsx(
        'inline-flex size-8 shrink-0 items-center justify-center rounded-full border border-transparent text-column font-bold',
        side === 'family' ? 'bg-family-tint text-family' : 'bg-action-soft text-action',
      )}
    >
      {initials}
    </span>
  )
}
