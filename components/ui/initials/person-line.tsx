import type { ReactNode } from 'react'
import { Initials, type Side } from './initials'

export type PersonView = {
  name: string
  initials: string
  side: Side
  /** Said with the name: "named person", "health visitor". */
  role?: string
  /** A second line: who they work for, what they are writing. */
  detail?: ReactNode
  href?: string
}

/** Someone by name, with what they do. */
export function PersonLine({ person }: { person: PersonView }) {
  const { name, initials, side, role, detail, href } = person
  return (
    <span className="flex gap-3">
      <Initials initials={initials} side={side} />
      <span className="min-w-0 text-small">
        <span className="block">
          {href ? (
            <a href={href} className="font-link">
              {name}
            </a>
          ) : (
            <strong className="font-link">{name}</strong>
          )}
          {role && `, ${role}`}
        </span>
        {detail && <span className="block text-ink-soft">{detail}</span>}
      </span>
    </span>
  )
}

/** The people of a family or a team: family first, when both are in it. */
export function PeopleList({ people }: { people: PersonView[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {people.map((person) => (
        <li key={person.name}>
          <PersonLine person={person} />
        </li>
      ))}
    </ul>
  )
}
