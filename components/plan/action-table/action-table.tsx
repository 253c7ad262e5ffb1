// biome-ignore-all lint/a11y/useSemanticElements: a header of a group of rows has this role, and no element of its own
// biome-ignore-all lint/a11y/noRedundantRoles: Safari forgets the roles of a table drawn as blocks
import { type Due, DueChip } from '../../ui/due-chip/due-chip'
import { PersonLine, type PersonView } from '../../ui/initials/person-line'

type ActionView = {
  id: string
  what: string
  href?: string
  /** Which of the family's goals it helps with. */
  helpsWith: string
  /** "5 December", "Every week". */
  byWhen: string
  due: Due
}

export type OwnerActions = { owner: PersonView; actions: ActionView[] }

const headings = ['Who', 'What', 'Helps with', 'By when', 'How it is going']

/** Who is doing what, owner by owner, the family first. A table on a desk, cards on a phone. */
export function ActionTable({ owners }: { owners: OwnerActions[] }) {
  return (
    <table role="table" className="w-full border-collapse max-desk:block">
      <caption className="sr-only">Who is doing what</caption>
      <thead role="rowgroup" className="max-desk:sr-only">
        <tr role="row" className="border-b-2 border-edge">
          {headings.map((heading) => (
            <th
              key={heading}
              role="columnheader"
              scope="col"
              className="px-3 py-2 text-start text-column text-ink-soft first:ps-5"
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {owners.map(({ owner, actions }) => (
        <tbody
          key={owner.name}
          role="rowgroup"
          className="border-b-2 border-rule last:border-b-0 max-desk:block"
        >
          {actions.map((action, index) => (
            <tr
              key={action.id}
              role="row"
              className="border-b border-rule-soft last:border-b-0 max-desk:block max-desk:pb-3"
            >
              {index === 0 && (
                <th
                  role="rowheader"
                  scope="rowgroup"
                  rowSpan={actions.length}
                  className="w-[24%] bg-ground px-4 py-2.5 text-start align-top font-normal max-desk:mb-2 max-desk:block max-desk:w-auto desk:ps-5"
                >
                  <PersonLine person={owner} />
                </th>
              )}
              <ActionCells action={action} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function ActionCells({ action: { what, href, helpsWith, byWhen, due } }: { action: ActionView }) {
  return (
    <>
      <td role="cell" className={cellClass}>
        {href ? <a href={href}>{what}</a> : what}
      </td>
      <td role="cell" className={`${cellClass} text-small text-ink-soft`}>
        <Label>Helps with</Label>
        {helpsWith}
      </td>
      <td role="cell" className={cellClass}>
        <Label>By when</Label>
        {byWhen}
      </td>
      <td role="cell" className={cellClass}>
        <Label>How it is going</Label>
        <DueChip state={due.state}>{due.words}</DueChip>
      </td>
    </>
  )
}

const cellClass = 'px-4 py-2.5 align-top desk:px-3 max-desk:flex max-desk:gap-3 max-desk:py-0.5'

/** A heading repeated on a card, already said to a screen reader by the table itself. */
function Label({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="w-28 shrink-0 pt-0.5 text-column text-ink-soft desk:hidden">
      {children}
    </span>
  )
}
