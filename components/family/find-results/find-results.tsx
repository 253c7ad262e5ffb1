import { LinkButton } from '../../ui/button/button'
import { DataTable } from '../../ui/data-table/data-table'
import type { Row } from '../../ui/data-table/table-view'
import { type Closeness, MatchBars } from '../match-bars/match-bars'
import { protectedRow } from './protected-row'

type NamePart = { text: string; matched?: boolean }

export type FindResultView = {
  id: string
  /** The name in pieces; the letters that matched are drawn bold and underlined. */
  name: NamePart[]
  href?: string
  /** "11 years · born 12 October 2015", then where they live and go to school. */
  lines: string[]
  /** Who knows them, and how it stands: "Early help" "open · Helen Marsh leads (you)". */
  knownTo: { service: string; standing: string }[]
  closeness: Closeness
  /** Why they matched, in words. */
  why: string
  action: { label: string; href: string; primary?: boolean }
}

/**
 * Who could match, best first. With a `mashPhone`, one row more says that a protected record could match and
 * nothing else, where the partnership has chosen to say so.
 */
export function FindResults({ results, mashPhone }: { results: FindResultView[]; mashPhone?: string }) {
  const rows = results.map(resultRow)
  return (
    <div className="rounded-sheet border border-rule bg-paper">
      <DataTable
        caption="People who could match, best match first"
        cards="tablet"
        columns={[
          { heading: 'Person', width: 'w-[30%]' },
          { heading: 'Known to', width: 'w-[29%]' },
          { heading: 'How close a match' },
          { heading: 'What you can do', unseen: true, align: 'end' },
        ]}
        rows={mashPhone === undefined ? rows : [...rows, protectedRow(mashPhone)]}
      />
    </div>
  )
}

function resultRow(result: FindResultView): Row {
  const { id, closeness, why, action } = result
  return {
    id,
    cells: [
      <Person key="person" result={result} />,
      <KnownTo key="known" knownTo={result.knownTo} />,
      <div key="close" className="text-small">
        <MatchBars closeness={closeness} />
        <p className="pt-1 text-ink-soft">{why}</p>
      </div>,
      <LinkButton
        key="act"
        href={action.href}
        look={action.primary ? 'primary' : 'secondary'}
        size="compact"
        about={result.name.map(({ text }) => text).join('')}
      >
        {action.label}
      </LinkButton>,
    ],
  }
}

function Person({ result: { name, href, lines } }: { result: FindResultView }) {
  return (
    <>
      {href ? (
        <a href={href} className="text-sub font-link">
          <Name parts={name} />
        </a>
      ) : (
        <span className="text-sub font-link">
          <Name parts={name} />
        </span>
      )}
      {lines.map((line) => (
        <span key={line} className="block text-small text-ink-soft">
          {line}
        </span>
      ))}
    </>
  )
}

function Name({ parts }: { parts: NamePart[] }) {
  return parts.map(({ text, matched }, index) => {
    const key = `${index}${text}`
    return matched ? (
      <b key={key} className="border-b-3 border-current font-title">
        {text}
      </b>
    ) : (
      <span key={key}>{text}</span>
    )
  })
}

function KnownTo({ knownTo }: Pick<FindResultView, 'knownTo'>) {
  if (knownTo.length === 0) return <span className="text-small text-ink-soft">Nobody we know of</span>
  return (
    <ul className="flex flex-col gap-1 text-small">
      {knownTo.map(({ service, standing }) => (
        <li key={service}>
          <strong className="font-link">{service}</strong> <span className="text-ink-soft">{standing}</span>
        </li>
      ))}
    </ul>
  )
}
