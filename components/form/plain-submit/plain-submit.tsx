import { clsx } from 'clsx'
import type { ReactNode, Ref } from 'react'

const looks = {
  primary:
    'min-h-12 bg-action px-7 text-sub text-on-action hover:bg-action-hover border-2 border-transparent',
  secondary:
    'min-h-11 border-2 border-action bg-paper px-5 text-body font-semibold text-action hover:bg-action-wash',
  link: 'min-h-11 text-body text-action underline underline-offset-4',
}

/**
 * A button that posts its form. `name` and `value` say which of several was pressed. It is never disabled: let
 * people press, and tell them what is missing.
 */
export function PlainSubmit({
  name,
  value,
  look = 'primary',
  id,
  ref,
  onClick,
  className,
  children,
}: {
  name?: string
  value?: string
  look?: keyof typeof looks
  id?: string
  ref?: Ref<HTMLButtonElement>
  onClick?: (event: React.MouseEvent<HTMLButtonElement>) => void
  className?: string
  children: ReactNode
}) {
  return (
    <button
      ref={ref}
      id={id}
      type="submit"
      name={name}
      value={value}
      onClick={onClick}
      className={clsx(
        'inline-flex cursor-pointer items-center justify-center gap-2 rounded-md',
        looks[look],
        className,
      )}
    >
      {children}
    </button>
  )
}
