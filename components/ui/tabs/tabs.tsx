import { clsx } from 'clsx'

export type Tab = { label: string; href: string; count?: number; current?: boolean }

/**
 * Views of one list, as links with their counts. They are links, so each view has an address and needs no
 * script. Stand it directly on top of a sheet or table. On a phone, where they wrap, the chosen one is framed.
 */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="border-edge max-tablet:pb-3 tablet:border-b-2">
      <ul className="flex flex-wrap gap-1 tablet:-mb-0.5 tablet:gap-y-0">
        {tabs.map(({ label: name, href, count, current = false }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? 'page' : undefined}
              className={clsx(
                'inline-flex min-h-11 items-center gap-1.5 px-3 font-link text-ink tablet:px-4',
                current
                  ? 'rounded-control border-2 border-edge bg-paper no-underline hover:no-underline tablet:rounded-b-none tablet:rounded-t-sheet tablet:border-b-paper'
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
