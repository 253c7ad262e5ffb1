import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { instantWords } from '@/lib/calendar/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { linkOfWorker } from '@/lib/worker/queries/link'

export const metadata: Metadata = { title: 'Link to hand over' }

/** The link somebody sets their password by, for an administrator to hand over. */
export default async function LinkPage({ params }: { params: Promise<{ workerId: string }> }) {
  const { workerId } = await params
  const link = await ask(linkOfWorker, { workerId }, paths.workerLink(workerId))
  return (
    <>
      <PageHeader
        title={link ? `A link for ${link.name}` : 'There is no link now'}
        breadcrumbs={[
          { label: 'Administration', href: paths.administration() },
          { label: 'Everybody who works here', href: paths.everybody() },
          { label: 'Link to hand over' },
        ]}
      />
      <OneColumn>
        {link ? (
          <Sheet title="Hand this over yourself, to nobody else">
            <p className="mb-3 text-form break-all">
              <code>{link.address}</code>
            </p>
            <p className="text-form">
              Whoever has it can become {link.name} here, once, until {instantWords(link.expiresAt)}.
            </p>
          </Sheet>
        ) : (
          <p className="text-form">It was used, or it ran out. You can make a new one.</p>
        )}
        <p>
          <LinkButton href={paths.workerToLookAfter(workerId)}>Go to this person</LinkButton>
        </p>
      </OneColumn>
    </>
  )
}
