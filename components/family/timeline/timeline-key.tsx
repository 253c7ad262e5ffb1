import { TimelineMark, type TimelineSide } from './mark'

const words: Record<TimelineSide, string> = {
  family: 'From the family',
  team: 'From the team',
  together: 'Together',
}

const sides = ['family', 'team', 'together'] as const satisfies TimelineSide[]

/** What the marks mean. Given addresses, each is also a filter, as a link. */
export function TimelineKey({
  hrefs = {},
  showing,
}: {
  hrefs?: Partial<Record<TimelineSide, string>>
  showing?: TimelineSide
}) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-2 pb-4 text-small text-ink-soft">
      {sides.map((side) => (
        <li key={side} className="inline-flex items-center gap-1.5">
          <span aria-hidden="true">
            <TimelineMark side={side} />
          </span>
          {hrefs[side] ? (
            <a href={hrefs[side]} aria-current={showing === side ? 'true' : undefined}>
              {words[side]}
            </a>
          ) : (
            words[side]
          )}
        </li>
      ))}
    </ul>
  )
}
