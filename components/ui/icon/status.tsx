import { Glyph, type IconProps } from './glyph'

/** Late, or a mistake: a solid triangle. */
export function LateIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <path
        d="M10.3 3.4 1.9 18.2A2 2 0 0 0 3.6 21.2h16.8a2 2 0 0 0 1.7-3L13.7 3.4a2 2 0 0 0-3.4 0Z"
        fill="currentColor"
        stroke="none"
      />
      <path d="M12 9v5M12 17.6v.1" stroke="var(--color-paper)" strokeWidth="2.4" />
    </Glyph>
  )
}

/** Due soon: an amber clock face with a dark rim. */
export function SoonIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <circle cx="12" cy="12" r="9" fill="var(--color-soon-fill)" />
      <path d="M12 7.2V12l3 2.2" stroke="#1a2624" strokeWidth="2.2" className="forced-colors:stroke-ink" />
    </Glyph>
  )
}

/** In time: the quiet clock. */
export function ClockIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7.2V12l3 2.2" />
    </Glyph>
  )
}

/** Done, met, said yes: a filled round with a tick. */
export function DoneIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <circle cx="12" cy="12" r="10" fill="currentColor" stroke="none" />
      <path d="m7.8 12.4 2.9 2.9 5.6-6" stroke="var(--color-paper)" strokeWidth="2.4" />
    </Glyph>
  )
}

/** To do, waiting, not known yet: a dashed ring. */
export function ToDoIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <circle cx="12" cy="12" r="9" strokeDasharray="4.4 2.67" strokeLinecap="butt" />
    </Glyph>
  )
}

/** Half done, being written: a pencil. */
export function HalfIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <path d="m4 20 1.2-4.6L16.4 4.2a1.9 1.9 0 0 1 2.7 0l.7.7a1.9 1.9 0 0 1 0 2.7L8.6 18.8 4 20Z" />
    </Glyph>
  )
}

/** Stopped for now, nothing heard: two bars in a ring. */
export function PausedIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <circle cx="12" cy="12" r="9" />
      <path d="M10 9v6M14 9v6" />
    </Glyph>
  )
}

/** Protected: a padlock. */
export function ProtectedIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <path d="M7.5 11V7.5a4.5 4.5 0 0 1 9 0V11" strokeWidth="2.4" />
      <rect x="3.5" y="10.5" width="17" height="11" rx="2.4" fill="currentColor" stroke="none" />
    </Glyph>
  )
}

/** Partly: a ring, half of it full. */
export function PartIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3a9 9 0 0 0 0 18Z" fill="currentColor" />
    </Glyph>
  )
}

/** Said no: a ring with a bar across. Neutral: saying no is a right, not a failing. */
export function NoIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <circle cx="12" cy="12" r="9" />
      <path d="M8 12h8" strokeWidth="2.4" />
    </Glyph>
  )
}
