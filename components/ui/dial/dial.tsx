import { clsx } from 'clsx'

export type DialState = 'late' | 'soon' | 'in-time' | 'stopped'

/**
 * A clock face: how much of the time is left, as a slice from the top. It is only a picture; the words beside
 * it carry the meaning. `shareLeft` is 0 to 1.
 */
export function Dial({
  state,
  shareLeft,
  className,
}: {
  state: DialState
  shareLeft: number
  className?: string
}) {
  return (
    <svg
      viewBox="0 0 40 40"
      width="38"
      height="38"
      aria-hidden="true"
      focusable="false"
      className={clsx('shrink-0', rims[state], className)}
    >
      {state === 'late' ? <LateFace /> : <Face state={state} shareLeft={shareLeft} />}
    </svg>
  )
}

const rims: Record<DialState, string> = {
  late: 'text-late',
  soon: 'text-ink',
  'in-time': 'text-good',
  stopped: 'text-edge',
}

const slices: Record<Exclude<DialState, 'late'>, string> = {
  soon: 'fill-soon-fill forced-colors:fill-ink',
  'in-time': 'fill-dial-good',
  stopped: 'fill-none',
}

function LateFace() {
  return (
    <>
      <circle cx="20" cy="20" r="19.5" fill="currentColor" />
      <circle cx="20" cy="20" r="16.7" fill="none" stroke="var(--color-paper)" strokeWidth="1.2" />
      <path d="M20 9.5v12" stroke="var(--color-paper)" strokeWidth="4.4" strokeLinecap="round" />
      <circle cx="20" cy="28.8" r="2.6" fill="var(--color-paper)" />
    </>
  )
}

function Face({ state, shareLeft }: { state: Exclude<DialState, 'late'>; shareLeft: number }) {
  return (
    <>
      <circle cx="20" cy="20" r="18.4" fill="var(--color-paper)" stroke="currentColor" strokeWidth="2.2" />
      {shareLeft >= 1 ? (
        <circle cx="20" cy="20" r="15.6" className={slices[state]} />
      ) : (
        <path d={slicePath(Math.max(0, shareLeft))} className={slices[state]} />
      )}
      <circle cx="20" cy="20" r="2" fill="var(--color-ink)" />
    </>
  )
}

/** From the top, clockwise. */
function slicePath(share: number): string {
  const angle = share * 2 * Math.PI
  const x = (20 + 15.6 * Math.sin(angle)).toFixed(1)
  const y = (20 - 15.6 * Math.cos(angle)).toFixed(1)
  return `M20 20V4.4A15.6 15.6 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`
}
