'use client'

import type { Level } from '../../continuum/level'
import { LevelBadge } from '../../continuum/level-badge/level-badge'
import { DataTable } from '../../ui/data-table/data-table'

export type FamilyLine = {
  familyId: string
  href: string
  name: string
  children: string
  /** The kind of help, or what to say when there is none; absent from tables without that column. */
  help?: Level | { none: string }
  /** The rest of the line, in words. */
  facts: readonly string[]
  late?: boolean
}

/**
 * Families as a list. The rows come as words, not as markup: drawn on the server like everything else, and sent as an
 * eighth of what drawn rows weigh.
 */
export function FamilyTable({
  caption,
  headings,
  families,
}: {
  caption: string
  headings: readonly string[]
  families: readonly FamilyLine[]
}) {
  return (
    <DataTable
      caption={caption}
      columns={headings.map((heading) => ({ heading }))}
      rows={families.map(({ familyId, href, name, children, help, facts, late = false }) => ({
        id: familyId,
        late,
        cells: [
          <span key="family">
            <a href={href} className="font-link">
              {name}
            </a>
            <span className="block text-small text-ink-soft">{children}</span>
          </span>,
          ...(help === undefined ? [] : [<Help key="help" help={help} />]),
          ...facts,
        ],
      }))}
    />
  )
}

function Help({ help }: { help: Level | { none: string } }) {
  return typeof help === 'string' ? <LevelBadge level={help} short /> : help.none
}
