import { instantWords } from '@/lib/calendar/words'
import { paths } from '@/lib/paths'
import type { KeyStopped, OwnKey } from '@/lib/worker/own-sign-in'

/** One’s keys by the names one gave them, those that no longer work last. */
export function KeyList({ keys, mayRemove }: { keys: readonly OwnKey[]; mayRemove: boolean }) {
  if (keys.length === 0) return <p className="px-4 py-3.5 text-form tablet:px-5">You have none yet.</p>
  const inOrder = [...keys].sort((a, b) => Number(Boolean(a.stopped)) - Number(Boolean(b.stopped)))
  return (
    <ul>
      {inOrder.map((key) => (
        <li
          key={key.id}
          className="flex flex-wrap items-center justify-between gap-x-5 gap-y-1 border-t border-rule-soft px-4 py-3.5 first:border-t-0 tablet:px-5"
        >
          <div>
            <p className="font-link">{key.name}</p>
            <p className="text-small text-ink-soft">{happened(key)}</p>
          </div>
          {mayRemove && !key.stopped && (
            <a href={paths.accountKeyRemove(key.id)} className="py-2">
              Take away<span className="sr-only"> {key.name}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

function happened({ addedAt, lastUsedAt, stopped }: OwnKey): string {
  if (stopped) return `${stoppedWords[stopped.why]} ${instantWords(stopped.at)}`
  const used = lastUsedAt ? `last used ${instantWords(lastUsedAt)}` : 'not used to sign in yet'
  return `Added ${instantWords(addedAt)}, ${used}`
}

const stoppedWords: Record<KeyStopped, string> = {
  owner: 'You took it away',
  administrator: 'An administrator took it away',
  copied: 'Stopped, because it may have been copied,',
}
