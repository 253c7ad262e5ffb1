import { paths } from '@/lib/paths'

/** Words on this page of which there are two versions, each with the way to choose. Nothing when there are none. */
export function OpenClashes({ clashIds }: { clashIds: readonly string[] }) {
  return clashIds.map((clashId) => (
    <p key={clashId}>
      There are two versions of something written here. Both are kept.{' '}
      <a href={paths.conflict(clashId)}>Choose what to keep</a>
    </p>
  ))
}
