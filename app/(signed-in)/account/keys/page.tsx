import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { PlusIcon } from '@/components/ui/icon/act'
import { OneColumn } from '@/components/ui/layout/one-column'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { requireActor } from '@/lib/auth/actor'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { ownKeys } from '@/lib/worker/queries/own-keys'
import { KeyList } from './key-list'
import { MustShow } from './must-show'

export const metadata: Metadata = { title: 'Your security keys' }

type KeysPageProps = { searchParams: Promise<{ done?: string }> }

/** One’s own security keys, and what is asked of whoever needs one. */
export default async function KeysPage({ searchParams }: KeysPageProps) {
  const [{ done }, actor, { keys, neededFrom }] = await Promise.all([
    searchParams,
    requireActor(),
    ask(ownKeys, {}),
  ])
  const working = keys.filter(({ stopped }) => !stopped)
  return (
    <>
      <PageHeader
        title="Your security keys"
        breadcrumbs={[{ label: 'Your account', href: paths.account() }, { label: 'Security keys' }]}
        subtitle="A key is a small thing you plug in or hold to the phone, or the fingerprint reader of your own computer. It cannot be guessed, and it answers no site but this one."
      />
      <OneColumn>
        {done === 'added' && (
          <NotificationBanner saved="Your key is added">
            You can show it in place of a code. Add a second, and keep it somewhere safe.
          </NotificationBanner>
        )}
        {done === 'removed' && <NotificationBanner saved="The key is taken away" />}
        {actor.mustShowKey && <MustShow hasKey={working.some(({ asksWho }) => asksWho)} />}
        <Sheet title="Your keys" count={working.length} flush>
          <KeyList keys={keys} mayRemove={!actor.mustShowKey} />
        </Sheet>
        {!actor.mustShowKey && (
          <p>
            <LinkButton href={paths.accountKeyNew()} look="primary" icon={<PlusIcon />}>
              Add a key
            </LinkButton>
          </p>
        )}
        {neededFrom && !actor.mustShowKey && working.length < 2 && (
          <p className="text-body text-ink-soft">
            Administrators need a key here. With two, losing one never keeps you out.
          </p>
        )}
      </OneColumn>
    </>
  )
}
