import { places } from './places'
import type { NavItem, Who } from './shell-view'

/** What the menu page holds on a phone: everywhere one may go, then one's own account. */
export function MenuList({ nav, who }: { nav: NavItem[]; who: Who }) {
  const items = [
    ...nav,
    { label: 'Cover screen', href: places.cover },
    ...(who.worksElsewhere ? [{ label: 'Work for another organisation', href: places.workingFor }] : []),
    { label: 'Your account and signing out', href: places.account },
  ]
  return (
    <nav aria-label="Menu">
      <p className="pb-2 text-ink-soft">
        {who.name}, {who.place}
      </p>
      <ul className="rounded-sheet border border-rule bg-paper">
        {items.map(({ label, href }) => (
          <li key={href} className="border-t border-rule-soft first:border-t-0">
            <a href={href} className="flex min-h-12 items-center px-4 text-sub font-link">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
