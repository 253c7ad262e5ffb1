import { clsx } from 'clsx'
import type { ComponentProps, ReactNode } from 'react'

export type ButtonLook = 'primary' | 'secondary' | 'link'
export type ButtonSize = 'usual' | 'compact' | 'large'

type Looks = {
  /** One primary button an area: pine fill. Secondary is an outline. */
  look?: ButtonLook | undefined
  /** 44 px; compact is 36 px for a mouse and 44 for a finger; large ends a form. */
  size?: ButtonSize | undefined
  /** The whole width of what it stands in. */
  wide?: boolean | undefined
  icon?: ReactNode
  /** Said to a screen reader after the label: what the verb is about. */
  about?: string | undefined
}

/**
 * A button that does something. The label is a verb and says what happens next. It is never disabled: people
 * press, and are told what is missing.
 */
export function Button({
  look,
  size,
  wide,
  icon,
  about,
  className,
  children,
  type = 'submit',
  ...rest
}: Looks & ComponentProps<'button'>) {
  return (
    <button type={type} className={clsx(buttonClass({ look, size, wide }), className)} {...rest}>
      <Label icon={icon} about={about}>
        {children}
      </Label>
    </button>
  )
}

/** A link drawn as a button: it goes somewhere, and changes nothing on the way. */
export function LinkButton({
  look = 'secondary',
  size,
  wide,
  icon,
  about,
  className,
  children,
  ...rest
}: Looks & ComponentProps<'a'> & { href: string }) {
  return (
    <a className={clsx(buttonClass({ look, size, wide }), className)} {...rest}>
      <Label icon={icon} about={about}>
        {children}
      </Label>
    </a>
  )
}

function Label({ icon, about, children }: Pick<Looks, 'icon' | 'about'> & { children: ReactNode }) {
  return (
    <>
      {icon}
      <span>
        {children}
        {about && <span className="sr-only">: {about}</span>}
      </span>
    </>
  )
}

const looks: Record<ButtonLook, string> = {
  primary:
    'border-transparent bg-action text-on-action forced-color-adjust-none hover:bg-action-hover hover:text-on-action no-underline',
  secondary: 'border-action bg-paper text-action hover:bg-action-wash hover:text-action no-underline',
  link: 'border-transparent text-action underline hover:text-action-hover',
}

const sizes: Record<ButtonSize, string> = {
  usual: 'min-h-11 text-body',
  compact: 'min-h-9 text-small whitespace-nowrap max-tablet:min-h-11 touch:min-h-11',
  large: 'min-h-13 text-sub',
}

const paddings: Record<ButtonSize, string> = { usual: 'px-4.5', compact: 'px-4', large: 'px-7' }

function buttonClass({
  look = 'primary',
  size = 'usual',
  wide = false,
}: Pick<Looks, 'look' | 'size' | 'wide'>): string {
  return clsx(
    'inline-flex items-center justify-center gap-2 rounded-control border-2 py-1 text-center font-link print:hidden',
    looks[look],
    sizes[size],
    look === 'link' ? 'px-1.5' : paddings[size],
    wide && 'w-full',
  )
}
