import { clsx } from 'clsx'
import type { ComponentProps } from 'react'
import { TickIcon } from '@/components/ui/icon/act'

/** The round or square that is filled when chosen: a native input, drawn over. */
export function Mark({
  type,
  ...input
}: Omit<ComponentProps<'input'>, 'type'> & { type: 'radio' | 'checkbox' }) {
  return (
    <span className="relative size-7 shrink-0">
      <input
        type={type}
        className={clsx(
          'peer m-0 block size-7 cursor-pointer scroll-mt-40 appearance-none border-2 border-edge bg-paper',
          'checked:border-action checked:bg-action',
          type === 'radio' ? 'rounded-full' : 'rounded-control',
        )}
        {...input}
      />
      {type === 'radio' ? (
        <svg
          viewBox="0 0 28 28"
          aria-hidden="true"
          className="pointer-events-none absolute inset-0 hidden text-on-action peer-checked:block"
        >
          <circle cx="14" cy="14" r="5.5" fill="currentColor" />
        </svg>
      ) : (
        <TickIcon className="pointer-events-none absolute inset-0 hidden size-7 p-1 text-on-action peer-checked:block" />
      )}
    </span>
  )
}
