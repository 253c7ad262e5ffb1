import { cookies } from 'next/headers'
import { FindForm } from '@/components/person/find/find-form'
import { NothingSoughtYet } from '@/components/person/find/nothing-sought-yet'
import { WhoCouldMatch } from '@/components/person/find/who-could-match'
import { Container } from '@/components/ui/layout/container'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { mayWork } from '@/lib/access/may'
import { requireActor } from '@/lib/auth/actor'
import { ownCookieName } from '@/lib/edge/own-cookie'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { emptyFindForm } from '@/lib/person/find-form'
import { findPeople } from '@/lib/person/queries/find-people'
import { openSearch, searchCookie } from '@/lib/person/sealed-search'

/** Looking before starting something new, so that no family has to tell its story twice. */
export default async function FindPage() {
  const actor = await requireActor()
  const cookie = (await cookies()).get(ownCookieName(searchCookie))?.value
  const form = openSearch(cookie, actor.sessionId, new Date())
  const result = form && (await ask(findPeople, form))
  const problems = result?.kind === 'problems' ? result.problems : []
  return (
    <>
      <PageHeader
        title="Find a person or family"
        subtitle="Always look before you start something new, so no family has to tell their story twice."
      />
      <Container className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-7 gap-y-5 pb-12 desk:grid-cols-[17.25rem_minmax(0,1fr)]">
        <FindForm
          to={paths.findSearch()}
          values={form ?? emptyFindForm}
          problems={problems}
          again={result?.kind === 'found'}
        />
        <div id="results" className="flex min-w-0 scroll-mt-4 flex-col gap-5 desk:scroll-mt-96">
          {result?.kind === 'found' ? (
            <WhoCouldMatch soughtInWords={result.soughtInWords} people={result.people} />
          ) : (
            <NothingSoughtYet />
          )}
          {mayWork('openEmergency', actor) && (
            <p className="text-small text-ink-soft">
              Somebody is in danger now, and you cannot find the family?{' '}
              <a href={paths.emergencyNew()}>Open a record in an emergency</a>
            </p>
          )}
        </div>
      </Container>
    </>
  )
}
