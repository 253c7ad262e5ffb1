import type { ReactNode } from 'react'
import { DoneIcon } from '@/components/ui/icon/status'

/** What needed no choice, because only one person had changed it. */
export function JoinedForYou({ children }: { children: ReactNode }) {
  return (
    <p className="flex items-start gap-3 rounded-sheet border border-edge bg-paper px-5 py-3 text-body">
      <DoneIcon className="mt-0.5 text-good" />
      <span>
        <b className="font-bold">Already joined for you:</b> {children}
      </span>
    </p>
  )
}
