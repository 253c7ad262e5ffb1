export type PageLinksProps = {
  /** What a page holds, in the plural: "families". */
  of: string
  /** The first page, when this is a later one. */
  first?: string | undefined
  /** The page after this one, when there is more. */
  next?: string | undefined
}

/** The way through a long list, page by page. Nothing is shown when one page holds it all. */
export function PageLinks({ of, first, next }: PageLinksProps) {
  if (first === undefined && next === undefined) return null
  return (
    <nav aria-label={`More ${of}`} className="flex flex-wrap gap-x-6 gap-y-2 px-4 py-3 tablet:px-5">
      {first !== undefined && (
        <a href={first} className="py-1.5 font-link touch:py-3">
          Back to the first {of}
        </a>
      )}
      {next !== undefined && (
        <a href={next} rel="next" className="py-1.5 font-link touch:py-3">
          Next 25 {of}
        </a>
      )}
    </nav>
  )
}
