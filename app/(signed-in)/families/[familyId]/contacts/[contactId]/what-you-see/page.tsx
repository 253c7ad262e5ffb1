import { LinkButton } from '@/components/ui/button/button'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Tabs } from '@/components/ui/tabs/tabs'
import { dayFromInstant } from '@/lib/calendar/day'
import { pickerFor } from '@/lib/decision/picker'
import { type WhatISee, whatISee } from '@/lib/decision/queries/what-i-see'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { Pick } from './pick'
import { PlainQuestions } from './plain-questions'
import { Written } from './written'

type WhatYouSeePageProps = {
  params: Promise<{ familyId: string; contactId: string }>
  searchParams: Promise<Record<'who' | 'q' | 'done', string | string[] | undefined>>
}

/** What was seen or told, in the guidance's words: of one child at a time, or of the whole family. */
export default async function WhatYouSeePage({ params, searchParams }: WhatYouSeePageProps) {
  const [ids, { who, q, done }] = await Promise.all([params, searchParams])
  const view = await ask(whatISee, ids)
  const today = dayFromInstant(new Date())
  const child = who === 'all' ? undefined : (view.children.find(({ id }) => id === who) ?? view.children[0])
  const here = view.written.filter(({ personId }) => personId === child?.id)
  const words = typeof q === 'string' ? q : ''
  const picker = pickerFor(words, new Set(here.map(({ itemId }) => itemId)), child, today)
  return (
    <>
      <PageTitle name="What you see" />
      <PageHeader
        title="What you see"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(ids.familyId) },
          { label: 'What you see' },
        ]}
      >
        <OpeningSentence>
          Tick what you have seen or been told, <strong>strengths first</strong>. Only what you are sure of:
          what nobody knows yet can stay open. Nothing is added up.
        </OpeningSentence>
      </PageHeader>
      <MainAndSide
        side={
          <>
            <Written ids={ids} who={child} written={here} />
            <Onward ids={ids} view={view} />
          </>
        }
      >
        {done === 'answers' && <NotificationBanner saved="Your answers are saved" />}
        <Tabs label="About whom" tabs={tabsOf(ids, view, child?.id)} />
        <Pick ids={ids} who={child} words={words} picker={picker} />
        {child && <PlainQuestions key={child.id} ids={ids} child={child} isHelpOpen={view.isHelpOpen} />}
      </MainAndSide>
    </>
  )
}

type Ids = { familyId: string; contactId: string }

function tabsOf({ familyId, contactId }: Ids, { children, written }: WhatISee, chosen: string | undefined) {
  const tab = (label: string, id: string | undefined) => ({
    label,
    href: paths.contactFactsOf(familyId, contactId, id),
    count: written.filter(({ personId }) => personId === id).length,
    current: chosen === id,
  })
  return [...children.map(({ nameAndAge, id }) => tab(nameAndAge, id)), tab('The whole family', undefined)]
}

function Onward({ ids: { familyId, contactId }, view }: { ids: Ids; view: WhatISee }) {
  return (
    <div className="flex flex-col gap-2">
      <p className="text-small text-ink-soft">
        When you have written what you know of each child, go on. You can come back.
      </p>
      <LinkButton
        look="primary"
        wide
        href={
          view.asksViewFirst
            ? paths.contactView(familyId, contactId)
            : paths.contactDecision(familyId, contactId)
        }
      >
        {view.asksViewFirst ? 'Go on to your own view' : 'Go on to which help fits best'}
      </LinkButton>
    </div>
  )
}
