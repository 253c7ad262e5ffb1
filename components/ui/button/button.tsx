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
        {about && <span className="sr-only">{`: ${about}`}</span>}
      </span>
    </>
  )
}

/** The looks and sizes stand in app/globals.css, so that a list of buttons stays short. */
function buttonClass({
  look = 'primary',
  size = 'usual',
  wide = false,
}: Pick<Looks, 'look' | 'size' | 'wide'>): string {
  return clsx(
    'button',
    look !== 'link' && `button-${look}`,
    `button-${size}`,
    look === 'link' && 'button-link',
    wide && 'w-full',
  )
}
