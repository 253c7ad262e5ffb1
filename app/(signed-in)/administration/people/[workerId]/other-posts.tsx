import { LinkButton } from '@/components/ui/button/button'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import { paths } from '@/lib/paths'
import type { WorkerToLookAfter } from '@/lib/worker/types'

/** The other posts of the same person, each on a page of its own, and the way to give them one more. */
export function OtherPosts({ worker: { id, otherPosts, hasLeft, isMe } }: { worker: WorkerToLookAfter }) {
  return (
    <Sheet title="Their other posts" count={otherPosts.length}>
      {otherPosts.length === 0 ? (
        <NothingHere>None. They work for one organisation.</NothingHere>
      ) : (
        <ul className="flex flex-col gap-1.5">
          {otherPosts.map((post) => (
            <li key={post.id}>
              <a href={paths.workerToLookAfter(post.id)}>
                {post.jobTitle}, {post.agency}
              </a>
              {post.hasLeft && ' (ended)'}
            </li>
          ))}
        </ul>
      )}
      {!hasLeft && !isMe && (
        <p className="mt-4">
          <LinkButton href={paths.workerPostNew(id)}>Give them another post</LinkButton>
        </p>
      )}
    </Sheet>
  )
}
