import type { Metadata } from 'next'
import { Button } from '@/components/ui/button/button'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { requireActor } from '@/lib/auth/actor'
import { absoluteHours, idleMinutes } from '@/lib/auth/session'
import { chooseTheme, submitSignOut } from './action'

export const metadata: Metadata = { title: 'Your account - Alongside' }

/** Who one is here, how the screen looks, and the way out. */
export default async function AccountPage() {
  const actor = await requireActor()
  return (
    <>
      <PageHeader title="Your account" />
      <OneColumn>
        <Sheet title="You">
          <SummaryList
            rows={[
              { label: 'Name', value: actor.name },
              { label: 'Job', value: actor.jobTitle },
              { label: 'Organisation', value: actor.agencyName },
            ]}
          />
        </Sheet>
        <Sheet title="How the screen looks">
          <form action={chooseTheme} className="flex flex-wrap gap-3">
            <Button look="secondary" name="theme" value="light">
              Light
            </Button>
            <Button look="secondary" name="theme" value="dark">
              Dark
            </Button>
          </form>
        </Sheet>
        <Sheet title="Sign out">
          <p className="mb-4 text-form">
            On a shared computer always sign out. You are signed out by yourself after {idleMinutes} minutes
            without doing anything, and after {absoluteHours} hours whatever you do.
          </p>
          <form action={submitSignOut}>
            <Button>Sign out</Button>
          </form>
        </Sheet>
      </OneColumn>
    </>
  )
}
