'use client'

import { usePathname } from 'next/navigation'
import type { NavItem } from './shell-view'

/** Where one may go. The place one is in is marked, worked out from the address unless the page says. */
export function MainNav({ nav }: { nav: NavItem[] }) {
  const path = usePathname()
  if (nav.length === 0) return null
  return (
    <nav aria-label="Main" className="ms-3 min-w-0 max-desk:hidden">
      <ul className="flex flex-wrap items-center gap-x-5 wide:gap-x-6">
        {nav.map(({ label, href, current }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={(current ?? isWithin(path, href)) ? 'page' : undefined}
              className="inline-block py-0.5 text-[1.0625rem] font-link whitespace-nowrap text-on-band no-underline hover:text-on-band hover:underline aria-[current]:double-underline aria-[current]:no-underline"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function isWithin(path: string | null, href: string): boolean {
  return path === href || (path?.startsWith(`${href}/`) ?? false)
}
