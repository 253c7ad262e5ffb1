import { clsx } from 'clsx'
import { UnfoldIcon } from '../icon/arrow'

export type LocalNavItem = {
  label: string
  href: string
  /** "9", "17 of 24", "8 actions". */
  count?: string
  current?: boolean
}

type Groups = LocalNavItem[][]

/** The parts of one record, with counts. Below the width of a desk it folds into "Contents". */
export function LocalNav({ label, groups }: { label: string; groups: Groups }) {
  return (
    <nav aria-label={label} className="print:hidden">
      <details className="group rounded-sheet border border-rule bg-paper desk:hidden">
        <summary className="flex min-h-12 items-center justify-between px-4 font-link">
          Contents
          <UnfoldIcon className="text-ink-soft group-open:rotate-180" />
        </summary>
        <div className="px-2 pb-2">
          <Parts groups={groups} />
        </div>
      </details>
      <div className="max-desk:hidden">
        <Parts groups={groups} />
      </div>
    </nav>
  )
}

function Parts({ groups }: { groups: Groups }) {
  return groups.map((items, index) => (
    <ul key={items[0]?.href} className={clsx(index > 0 && 'mt-3 border-t border-rule pt-3')}>
      {items.map((item) => (
        <li key={item.href}>
          <Part item={item} />
        </li>
      ))}
    </ul>
  ))
}

function Part({ item: { label, href, count, current = false } }: { item: LocalNavItem }) {
  return (
    <a
      href={href}
      aria-current={current ? 'page' : undefined}
      className={clsx(
        'flex min-h-10 items-center justify-between gap-3 px-3 no-underline hover:underline touch:min-h-11',
        current
          ? 'rounded-s-bar rounded-e-control border-s-4 border-s-action bg-action-soft ps-2 font-link text-action'
          : 'text-ink',
      )}
    >
      {label}
      {count && <span className="text-small text-ink-soft figures">{count}</span>}
    </a>
  )
}
