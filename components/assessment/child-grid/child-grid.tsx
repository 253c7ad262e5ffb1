import { type Due, DueChip } from '../../ui/due-chip/due-chip'

export type ChildGridView = {
  /** "Own words", "Health". */
  topics: string[]
  children: {
    id: string
    /** "Tyler, 11". */
    name: string
    /** One for each topic, in the same order. */
    cells: { href: string; standing: Due }[]
  }[]
}

/** Every child by every topic, each cell a link saying how it stands; on a phone, a list for each child. */
export function ChildGrid({ grid }: { grid: ChildGridView }) {
  return (
    <>
      <GridTable grid={grid} />
      <ChildLists grid={grid} />
    </>
  )
}

function GridTable({ grid: { topics, children } }: { grid: ChildGridView }) {
  return (
    <table className="w-full border-collapse max-desk:hidden">
      <caption className="sr-only">Each child’s parts</caption>
      <thead>
        <tr className="border-b-2 border-edge">
          {['Child', ...topics].map((heading) => (
            <th
              key={heading}
              scope="col"
              className="px-2 py-2 text-start text-column text-ink-soft first:ps-5"
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {children.map(({ id, name, cells }) => (
          <tr key={id} className="border-b border-rule-soft last:border-b-0">
            <th scope="row" className="py-1 ps-5 pe-2 text-start font-link">
              {name}
            </th>
            {cells.map(({ href, standing }, index) => (
              <td key={href} className="px-2 py-1">
                <CellLink href={href} standing={standing} about={`${name}: ${topics[index]}`} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ChildLists({ grid: { topics, children } }: { grid: ChildGridView }) {
  return (
    <div className="desk:hidden">
      {children.map(({ id, name, cells }) => (
        <section key={id} className="border-t border-rule-soft px-4 py-3 tablet:px-5">
          <h3 className="text-sub">{name}</h3>
          <ul>
            {cells.map(({ href, standing }, index) => (
              <li key={href} className="flex items-center justify-between gap-3">
                <span>{topics[index]}</span>
                <CellLink href={href} standing={standing} about={`${name}: ${topics[index]}`} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function CellLink({ href, standing, about }: { href: string; standing: Due; about: string }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center text-ink">
      <DueChip state={standing.state}>
        {standing.words}
        <span className="sr-only">, {about}</span>
      </DueChip>
    </a>
  )
}
