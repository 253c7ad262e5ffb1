/**
 * The name of a page, in its tab and in what a screen reader says first, for pages whose name comes from what they
 * read. The others export `metadata`, and the layout's template ends theirs the same way. A page has one or the other:
 * with both, the browser shows whichever came first.
 */
export function PageTitle({ name, hasErrors = false }: { name: string; hasErrors?: boolean }) {
  return <title>{`${hasErrors ? 'Error: ' : ''}${name} - Alongside`}</title>
}
