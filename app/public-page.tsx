import type { ReactNode } from 'react'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Shell } from '@/components/ui/shell/shell'
import { orBusy } from '@/lib/auth/or-busy'
import { partnership } from '@/lib/auth/partnership'

/** A page for everyone, signed in or not: one column of plain words. */
export async function PublicPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Shell nav={[]} partnership={await orBusy(partnership())}>
      <PageHeader title={title} />
      <OneColumn>
        <div className="flex flex-col gap-4 text-form [&_h2]:mt-4 [&_h2]:text-section [&_li]:ms-5 [&_li]:list-disc">
          {children}
        </div>
      </OneColumn>
    </Shell>
  )
}
