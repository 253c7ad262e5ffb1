import { LinkButton } from '@/components/ui/button/button'
import { Sheet } from '@/components/ui/sheet/sheet'
import { paths } from '@/lib/paths'
import type { OwnPost } from '@/lib/worker/own-sign-in'

/** Everybody one works for, with the way to go on for another; not shown to whoever works for one. */
export function Posts({ posts }: { posts: readonly OwnPost[] }) {
  if (posts.length < 2) return null
  return (
    <Sheet title="Who you work for" count={posts.length}>
      <ul className="mb-4 flex flex-col gap-1.5 text-form">
        {posts.map(({ id, jobTitle, agencyName, isNow }) => (
          <li key={id}>
            {jobTitle}, {agencyName}
            {isNow && <strong> (now)</strong>}
          </li>
        ))}
      </ul>
      <LinkButton href={paths.workingFor()}>Work for another now</LinkButton>
    </Sheet>
  )
}
