import type { Metadata } from 'next'
import { Button } from '@/components/ui/button/button'
import { OneColumn } from '@/components/ui/layout/one-column'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { requireActor } from '@/lib/auth/actor'
import { absoluteHours, idleMinutes } from '@/lib/auth/session'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { ownPosts } from '@/lib/worker/queries/own-posts'
import { ownSignIn } from '@/lib/worker/queries/own-sign-in'
import { chooseTheme } from './action'
import { HowYouSignIn } from './how-you-sign-in'
import { NoticesByEmail } from './notices-by-email'
import { Posts } from './posts'
import { Sessions } from './sessions'
import { TextSize } from './text-size'

export const metadata: Metadata = { title: 'Your account' }

type AccountPageProps = { searchParams: Promise<{ done?: string }> }

/** Who one is here, how one signs in and where one is signed in, how the screen looks, and the way out. */
export default async function AccountPage({ searchParams }: AccountPageProps) {
  const [{ done }, actor, signIn] = await Promise.all([searchParams, requireActor(), ask(ownSignIn, {})])
  const posts = actor.worksElsewhere ? await ask(ownPosts, {}) : []
  return (
    <>
      <PageHeader title="Your account" />
      <OneColumn>
        {done === 'password' && (
          <NotificationBanner saved="Your password is changed">
            You are signed out everywhere but here.
          </NotificationBanner>
        )}
        {done === 'text-size' && <NotificationBanner saved="The words are the size you chose" />}
        {done === 'notices' && <NotificationBanner saved="You are told as you chose" />}
        {done === 'ended' && <NotificationBanner saved="Signed out there" />}
        {done === 'not-me' && (
          <NotificationBanner saved="You are signed out everywhere but here">
            Change your password now, make new recovery codes, and ring whoever looks after Alongside where
            you work. Families may need to know.
          </NotificationBanner>
        )}
        <Sheet title="You">
          <SummaryList
            rows={[
              { label: 'Name', value: actor.name },
              { label: 'Job', value: actor.jobTitle },
              { label: 'Organisation', value: actor.agencyName },
            ]}
          />
        </Sheet>
        <Posts posts={posts} />
        <HowYouSignIn {...signIn} />
        <Sessions sessions={signIn.sessions} />
        {signIn.noticesByEmail !== undefined && <NoticesByEmail wanted={signIn.noticesByEmail} />}
        <TextSize size={actor.textSize} />
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
          <form method="post" action={paths.signOut()}>
            <Button>Sign out</Button>
          </form>
        </Sheet>
      </OneColumn>
    </>
  )
}
