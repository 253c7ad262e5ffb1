import { Glyph, type IconProps } from './glyph'

export function SearchIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" strokeWidth="2.4" />
    </Glyph>
  )
}

/** An eye with a stroke through it. */
export function CoverIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <path d="M2.5 12c2.4-4.2 5.6-6.3 9.5-6.3s7.1 2.1 9.5 6.3c-2.4 4.2-5.6 6.3-9.5 6.3S4.9 16.2 2.5 12Z" />
      <path d="M5 20.5 19 3.5" strokeWidth="2.4" />
    </Glyph>
  )
}

export function MenuIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <path d="M3.5 6h17M3.5 12h17M3.5 18h17" strokeWidth="2.2" />
    </Glyph>
  )
}

export function PlusIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <path d="M12 4.5v15M4.5 12h15" />
    </Glyph>
  )
}

export function PeopleIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <circle cx="9" cy="8" r="4" />
      <path d="M2.5 20.5c.4-4 2.8-6 6.5-6s6.1 2 6.5 6M16 4.3a4 4 0 0 1 0 7.4M18 14.9c2.1.7 3.3 2.6 3.5 5.6" />
    </Glyph>
  )
}

export function PrintIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <path d="M7 8.5V3.5h10v5M7 17.5H3.5v-9h17v9H17" />
      <path d="M7 14.5h10v6H7z" />
    </Glyph>
  )
}

export function PageIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <path d="M5.5 3h8.5l4.5 4.5V21h-13ZM9 12h6M9 16h6" />
    </Glyph>
  )
}

export function PhoneIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <path d="M4 4.5h4l1.8 4.8-2.3 1.9c1 2.2 2.8 4 5.3 5.3l1.9-2.3 4.8 1.8v4c-8.8.9-16.3-7-15.5-15.5Z" />
    </Glyph>
  )
}

export function MessageIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <path d="M3.5 4.5h17v12h-10l-4 3.5v-3.5h-3Z" />
    </Glyph>
  )
}

/** The tick of a chosen thing. */
export function TickIcon(props: IconProps) {
  return (
    <Glyph {...props}>
      <path d="m4.5 12.5 5 5L19.5 7" strokeWidth="3" />
    </Glyph>
  )
}
