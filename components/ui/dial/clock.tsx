import { clsx } from 'clsx'
import { Dial, type DialState } from './dial'

export type ClockView = {
  state: DialState
  /** 0 to 1. */
  shareLeft: number
  /** "35 min left", "Late by 25 min". */
  words: string
  /** The promise it comes from: "4-hour, by 1:00pm". */
  promise: string
}

/** A dial, what it says in words, and the promise it comes from. */
export function Clock({ clock, big = false }: { clock: ClockView; big?: boolean }) {
  const { state, shareLeft, words, promise } = clock
  return (
    <span className="flex items-center gap-2.5">
      <Dial state={state} shareLeft={shareLeft} className={clsx(big && 'size-13')} />
      <span className="min-w-0">
        <span className={clsx('block font-bold', big ? 'text-section' : 'text-small', colours[state])}>
          {words}
        </span>
        <span className="block text-small text-ink-soft">{promise}</span>
      </span>
    </span>
  )
}

const colours: Record<DialState, string> = {
  late: 'text-late',
  soon: 'text-soon',
  'in-time': 'text-good',
  stopped: 'text-ink-soft',
}
