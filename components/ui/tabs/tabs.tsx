import { clsx } from 'clsx'

export type Tab = { label: string; href: string; count?: number; current?: boolean }

/**
 * Views of one list, as links with their counts. They are links, so each view has an address and needs no
 * script. Stand it directly on top of a sheet or table.
 */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="border-b-2 border-edge">
      <ul className="-mb-0.5 flex flex-wrap gap-x-1">
        {tabs.map(({ label: name, href, count, current = false }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? 'page' : undefined}
              className={clsx(
                'inline-flex min-h-11 items-center gap-1.5 px-4 font-link text-ink',
                current
                  ? 'rounded-t-sheet border-2 border-edge border-b-paper bg-paper no-underline hover:no-underline'
                  : 'border-2 border-transparent no-underline hover:underline',
              )}
            >
              {name}
              {count !== undefined && <span className="font-normal text-ink-soft figures">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
