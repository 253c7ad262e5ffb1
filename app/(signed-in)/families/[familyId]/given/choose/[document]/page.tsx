import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OneColumn } from '@/components/ui/layout/one-column'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { forWhom } from '@/lib/disclosure/queries/for-whom'
import { documentKinds } from '@/lib/disclosure/types'
import { documentWords } from '@/lib/disclosure/words'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { AtOrganisations } from './at-organisations'
import { Recipients } from './recipients'
import { WhichOne } from './which-one'

export const metadata: Metadata = { title: 'Who is it for?' }

type ForWhomPageProps = {
  params: Promise<{ familyId: string; document: string }>
  searchParams: Promise<Record<'about' | 'agency' | 'done', string | string[] | undefined>>
}

/** First which one, then for whom; of an organisation, who there. Each step is an address and needs no script. */
export default async function ForWhomPage({ params, searchParams }: ForWhomPageProps) {
  const [{ familyId, document: asked }, { about, agency, done }] = await Promise.all([params, searchParams])
  const document = documentKinds.find((one) => one === asked) ?? notFound()
  const view = await ask(forWhom, {
    familyId,
    document,
    ...(typeof about === 'string' && { aboutId: about }),
    ...(typeof agency === 'string' && { agencyId: agency }),
  })
  const { chosen } = view
  const ids = { familyId, document, about: view.about?.id }
  return (
    <>
      <PageHeader
        title={titleOf(view.mustChoose, chosen?.name)}
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'Given', href: paths.given(familyId) },
          { label: documentWords[document] },
        ]}
        subtitle={
          view.about
            ? `${documentWords[document]}. ${view.about.label}, ${view.about.on}.`
            : `${documentWords[document]}.`
        }
      />
      <OneColumn>
        {done === 'written' && <NotificationBanner saved="They are written down for this family" />}
        {view.mustChoose ? (
          <WhichOne ids={ids} things={view.things} />
        ) : chosen ? (
          <Recipients
            ids={ids}
            title="Who there?"
            people={chosen.workers}
            empty="Nobody we know works there now."
          />
        ) : (
          <>
            <Recipients
              ids={ids}
              title="Somebody in the family"
              people={view.family}
              empty="Nobody is written down in the family."
            />
            <AtOrganisations ids={ids} view={view} />
          </>
        )}
      </OneColumn>
    </>
  )
}

function titleOf(mustChoose: boolean, agency: string | undefined): string {
  if (mustChoose) return 'Which one?'
  return agency ? `Who is it for at ${agency}?` : 'Who is it for?'
}
