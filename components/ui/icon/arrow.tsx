import { clsx } from 'clsx'
import { Glyph, type IconProps } from './glyph'

/** Towards what comes next in reading order; mirrored where reading runs the other way. */
export function OnwardIcon({ className }: IconProps) {
  return (
    <Glyph className={clsx('rtl:-scale-x-100', className)}>
      <path d="m9 5 7 7-7 7" />
    </Glyph>
  )
}

/** Back to where one came from. */
export function BackIcon({ className }: IconProps) {
  return (
    <Glyph className={clsx('rtl:-scale-x-100', className)}>
      <path d="m15 5-7 7 7 7" />
    </Glyph>
  )
}

export function UnfoldIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <path d="m5 9 7 7 7-7" />
    </Glyph>
  )
}

export function DownIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <path d="M12 4v15M6 13.5l6 6 6-6" />
    </Glyph>
  )
}

export function UpIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <path d="M12 20V5M6 10.5l6-6 6 6" />
    </Glyph>
  )
}

/** Neither up nor down. */
export function SameIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <path d="M5 9h14M5 15h14" />
    </Glyph>
  )
}
