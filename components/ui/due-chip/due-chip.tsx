import { clsx } from 'clsx'
import type { ComponentType, ReactNode } from 'react'
import type { IconProps } from '../icon/glyph'
import {
  ClockIcon,
  DoneIcon,
  HalfIcon,
  LateIcon,
  PausedIcon,
  ProtectedIcon,
  SoonIcon,
  ToDoIcon,
} from '../icon/status'

export type DueState = 'late' | 'soon' | 'on-time' | 'done' | 'to-do' | 'half' | 'paused' | 'protected'

export type Due = { state: DueState; words: string }

/** How something stands: a shape, and always the words. */
export function DueChip({ state, children }: { state: DueState; children: ReactNode }) {
  const { Icon, look } = drawn[state]
  return (
    <span className={clsx('inline-flex items-start gap-1.5 text-small', look)}>
      <Icon className="size-5" />
      <span>{children}</span>
    </span>
  )
}

const drawn: Record<DueState, { Icon: ComponentType<IconProps>; look: string }> = {
  late: { Icon: LateIcon, look: 'font-semibold text-late' },
  soon: { Icon: SoonIcon, look: 'font-semibold text-soon' },
  'on-time': { Icon: ClockIcon, look: 'text-ink-soft' },
  done: { Icon: DoneIcon, look: 'font-semibold text-good' },
  'to-do': { Icon: ToDoIcon, look: 'text-ink-soft' },
  half: { Icon: HalfIcon, look: 'text-ink-soft' },
  paused: { Icon: PausedIcon, look: 'font-semibold text-ink' },
  protected: { Icon: ProtectedIcon, look: 'font-semibold text-ink' },
}
