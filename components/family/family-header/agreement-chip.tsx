import { clsx } from 'clsx'
import type { ComponentType } from 'react'
import type { IconProps } from '../../ui/icon/glyph'
import { DoneIcon, NoIcon, PartIcon, PausedIcon, ProtectedIcon, ToDoIcon } from '../../ui/icon/status'

/** How agreement to share stands. `shared-without` is sharing that was done without it, for a recorded reason. */
export type AgreementState = 'yes' | 'part' | 'no' | 'ended' | 'not-asked' | 'shared-without'

/** Agreement as shape and words. No is drawn in ink, never red: saying no is a right. */
export function AgreementChip({ state, words }: { state: AgreementState; words: string }) {
  const Icon = icons[state]
  return (
    <span
      className={clsx(
        'inline-flex items-start gap-1.5 font-semibold',
        state === 'yes' ? 'text-good' : 'text-ink',
      )}
    >
      <Icon className="mt-0.5" />
      {words}
    </span>
  )
}

const icons: Record<AgreementState, ComponentType<IconProps>> = {
  yes: DoneIcon,
  part: PartIcon,
  no: NoIcon,
  ended: PausedIcon,
  'not-asked': ToDoIcon,
  'shared-without': ProtectedIcon,
}
