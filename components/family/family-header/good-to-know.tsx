export type GoodToKnowItem = {
  /** The fact itself, in bold: "Maisie has a nut allergy". */
  fact: string
  /** What follows it: "and carries an auto-injector." */
  more?: string
  /** Someone could be hurt by not knowing it: comes first. */
  safety?: boolean
}

/** What to know before you visit, in words: safety first, then what makes a visit easier. */
export function GoodToKnow({ items }: { items: GoodToKnowItem[] }) {
  const ordered = items.toSorted((a, b) => Number(b.safety ?? false) - Number(a.safety ?? false))
  return (
    <ul>
      {ordered.map(({ fact, more }) => (
        <li key={fact}>
          <strong className="font-bold">{fact}</strong> {more}
        </li>
      ))}
    </ul>
  )
}
