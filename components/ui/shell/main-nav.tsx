'use client'

import { usePathname } from 'next/navigation'
import { MoreNav } from './more-nav'
import type { NavItem } from './shell-view'

/** More places than this in the band, and the rare ones fold under "More". */
const mostInLine = 4

/** Where one may go. The place one is in is marked, worked out from the address unless the page says. */
export function MainNav({ nav }: { nav: NavItem[] }) {
  const path = usePathname()
  if (nav.length === 0) return null
  const marked = nav.map((item) => ({ ...item, current: item.current ?? isWithin(path, item.href) }))
  const folds = nav.length > mostInLine
  const rare = marked.filter((item) => folds && item.rare)
  return (
    <nav aria-label="Main" className="ms-3 min-w-0 max-desk:hidden">
      <ul className="flex items-center gap-x-5 wide:gap-x-6 [[data-text-size]_&]:flex-wrap">
        {marked
          .filter((item) => !rare.includes(item))
          .map(({ label, href, current }) => (
            <li key={href}>
              <a
                href={href}
                aria-current={current ? 'page' : undefined}
                className="inline-block py-0.5 text-[1.0625rem] font-link whitespace-nowrap text-on-band no-underline hover:text-on-band hover:underline aria-[current]:double-underline aria-[current]:no-underline"
              >
                {label}
              </a>
            </li>
          ))}
        {rare.length > 0 && (
          <li>
            <MoreNav nav={rare} />
          </li>
        )}
      </ul>
    </nav>
  )
}

function isWithin(path: string | null, href: string): boolean {
  return path === href || (path?.startsWith(`${href}/`) ?? false)
}
