import { LinkButton } from '../../ui/button/button'
import type { Row } from '../../ui/data-table/table-view'
import { DueChip } from '../../ui/due-chip/due-chip'

/** That something is there, and nothing else: never a name, never a link to it, never how close it is. */
export function protectedRow(mashPhone: string): Row {
  const call = `tel:${mashPhone.replaceAll(' ', '')}`
  return {
    id: 'protected',
    apart: true,
    cells: [
      <div key="what">
        <DueChip state="protected">A protected record</DueChip>
        <p className="text-small text-ink-soft">Name, age and address are hidden to keep someone safe</p>
      </div>,
      <p key="ring" className="text-small">
        Ring MASH if you need to know more:{' '}
        <a href={call} className="font-bold whitespace-nowrap text-ink no-underline">
          {mashPhone}
        </a>
      </p>,
      <p key="close" className="text-small text-ink-soft">
        We cannot say how close it is
      </p>,
      <LinkButton key="ask" href={call} size="compact">
        Ask MASH
      </LinkButton>,
    ],
  }
}
