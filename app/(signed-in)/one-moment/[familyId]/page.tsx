import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { orBusy } from '@/lib/auth/or-busy'
import { partnership } from '@/lib/auth/partnership'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'One moment' }

/** For somebody who opens many families within an hour that are not their own: each new one takes a minute. */
export default async function OneMomentPage({ params }: { params: Promise<{ familyId: string }> }) {
  const [{ familyId }, { mashPhone }] = await Promise.all([params, orBusy(partnership())])
  return (
    <>
      <PageHeader title="One moment" />
      <OneColumn>
        <Sheet title="You have opened many records in the last hour">
          <p className="mb-3 text-form">
            So this one opens a minute after the last. Families you work with yourself, and requests you have
            taken, open as always. That you were asked to wait is written down, and a manager may ask you
            about it.
          </p>
          <p className="mb-5 text-form">
            Is a child in danger now? Call 999, or the MASH on{' '}
            <a href={`tel:${mashPhone.replaceAll(' ', '')}`} className="whitespace-nowrap">
              {mashPhone}
            </a>
            .
          </p>
          <LinkButton look="primary" href={paths.family(familyId)}>
            Open the record
          </LinkButton>
        </Sheet>
      </OneColumn>
    </>
  )
}
