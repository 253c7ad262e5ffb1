import { Fragment } from 'react'
import { BackLink } from '../back-link/back-link'

export type Crumb = { label: string; href?: string }

/** Where this page sits, from the widest to itself. A phone shows only the way back. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const parent = crumbs.findLast((crumb) => crumb.href !== undefined)
  return (
    <nav aria-label="Where this is" className="print:hidden">
      {parent?.href && (
        <div className="tablet:hidden">
          <BackLink href={parent.href}>{parent.label}</BackLink>
        </div>
      )}
      <ol className="flex flex-wrap gap-x-2 text-small text-ink-soft max-tablet:hidden">
        {crumbs.map(({ label, href }, index) => (
          <Fragment key={label}>
            {index > 0 && <li aria-hidden="true">/</li>}
            <li>{href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}</li>
          </Fragment>
        ))}
      </ol>
    </nav>
  )
}
