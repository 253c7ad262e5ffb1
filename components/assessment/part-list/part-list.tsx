import { type Due, DueChip } from '../../ui/due-chip/due-chip'

export type PartView = {
  id: string
  title: string
  href: string
  about: string
  /** Who wrote it last, and when: "Helen, 6 November". */
  by?: string
  standing: Due
}

/** The parts of an assessment that are written once for the whole family. Put it in a flush sheet. */
export function PartList({ parts }: { parts: PartView[] }) {
  return (
    <ul>
      {parts.map(({ id, title, href, about, by, standing }) => (
        <li
          key={id}
          className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-rule-soft px-4 py-2.5 tablet:flex-nowrap tablet:px-5"
        >
          <div className="w-full min-w-0 tablet:flex-1">
            <a id={id} href={href} className="text-sub font-link">
              {title}
            </a>
            <p className="text-small text-ink-soft">{about}</p>
          </div>
          <span className="flex w-28 tablet:order-2">
            <DueChip state={standing.state}>{standing.words}</DueChip>
          </span>
          <span className="text-small text-ink-soft tablet:order-1 tablet:w-42">{by}</span>
        </li>
      ))}
    </ul>
  )
}
