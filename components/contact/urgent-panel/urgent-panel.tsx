import type { ReactNode } from 'react'
import { LateIcon } from '@/components/ui/icon/status'

/** What cannot wait, kept on the screen whatever is decided: a telephone number first. */
export function UrgentPanel({
  title,
  mashPhone,
  children,
}: {
  title: string
  mashPhone: string
  children?: ReactNode
}) {
  return (
    <section
      aria-label={title}
      className="flex gap-3 rounded-sheet border-2 border-late bg-paper px-4 py-3.5 tablet:px-5"
    >
      <LateIcon className="mt-0.5 shrink-0 text-late" />
      <div>
        <h2 className="text-sub">{title}</h2>
        <p className="text-body">
          Is anyone in danger right now? <a href="tel:999">Call 999</a>. Then ring the MASH on{' '}
          <a href={`tel:${mashPhone.replaceAll(' ', '')}`} className="font-link whitespace-nowrap">
            {mashPhone}
          </a>
          , day or night.
        </p>
        {children && <div className="mt-1 text-body">{children}</div>}
      </div>
    </section>
  )
}
