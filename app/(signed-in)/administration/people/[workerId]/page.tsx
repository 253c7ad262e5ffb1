import { Form } from '@/components/form/form/form'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { workerToLookAfter } from '@/lib/worker/queries/to-look-after'
import { workWords } from '@/lib/worker/words'
import { PlaceFields } from '../place-fields'
import { submitMove } from './action'
import { doneWords } from './done-words'
import { Leaving } from './leaving'
import { OtherPosts } from './other-posts'
import { SigningIn } from './signing-in'

type WorkerPageProps = {
  params: Promise<{ workerId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** One person in one post: where they work, their other posts, how they sign in, and the day they leave. */
export default async function WorkerToLookAfterPage({ params, searchParams }: WorkerPageProps) {
  const [{ workerId }, { done }] = await Promise.all([params, searchParams])
  const worker = await ask(workerToLookAfter, { workerId })
  const saved = doneWords(done)
  return (
    <>
      <PageHeader
        title={worker.name}
        breadcrumbs={[
          { label: 'Administration', href: paths.administration() },
          { label: 'Everybody who works here', href: paths.everybody() },
          { label: worker.name },
        ]}
      />
      <MainAndSide side={!worker.hasLeft && <SigningIn worker={worker} />}>
        {saved && <NotificationBanner saved={saved} />}
        <Sheet title="Now">
          <SummaryList
            rows={[
              { label: 'E-mail', value: worker.email },
              { label: 'Job', value: worker.jobTitle },
              {
                label: 'Works for',
                value: worker.team ? `${worker.agency.name}, ${worker.team.name}` : worker.agency.name,
              },
              { label: 'What they do here', value: workWords[worker.work].label },
              {
                label: 'Families they look after',
                value: `${worker.families}. Which they are is not for an administrator to see`,
              },
              ...(worker.leftAt
                ? [
                    {
                      label: worker.hasLeft ? 'Left' : 'Leaves before',
                      value: dayWords(dayFromInstant(worker.leftAt)),
                    },
                  ]
                : []),
            ]}
          />
        </Sheet>
        <OtherPosts worker={worker} />
        {!worker.hasLeft && (!worker.isMe || worker.work === 'administrator') && (
          <Sheet title="They move, or do other work">
            <Form
              action={submitMove}
              formKey={newFormKey()}
              pageTitle="Somebody who works here"
              hidden={{ workerId }}
              submit="Save where they work"
            >
              <PlaceFields
                agencies={worker.agencies}
                teams={worker.teams}
                now={{
                  agencyId: worker.agency.id,
                  teamId: worker.team?.id,
                  jobTitle: worker.jobTitle,
                  work: worker.work,
                }}
              />
            </Form>
          </Sheet>
        )}
        {!worker.hasLeft && !worker.isMe && <Leaving worker={worker} />}
      </MainAndSide>
    </>
  )
}
