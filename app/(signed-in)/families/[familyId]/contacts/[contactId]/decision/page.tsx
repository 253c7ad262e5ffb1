import { redirect } from 'next/navigation'
import { UrgentPanel } from '@/components/contact/urgent-panel/urgent-panel'
import { EmptyState } from '@/components/ui/empty-state/empty-state'
import { FullWidth } from '@/components/ui/layout/full-width'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { isProtection } from '@/lib/decision/move'
import { toDecide } from '@/lib/decision/queries/to-decide'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { Judgement } from './judgement'
import { NextStep } from './next-step'
import { Picture } from './picture'
import { WhatWouldChange } from './what-would-change'
import { Why } from './why'

type DecisionPageProps = { params: Promise<{ familyId: string; contactId: string }> }

/** Which help fits best: what the guidance suggests and why, and then a named person's decision. */
export default async function DecisionPage({ params }: DecisionPageProps) {
  const ids = await params
  const view = await ask(toDecide, ids)
  if (view.needsOwnView) redirect(paths.contactView(ids.familyId, ids.contactId))
  const { suggestion, evidence, last } = view
  const urgent = suggestion && isProtection(suggestion.outcome)
  return (
    <>
      <PageHeader
        title="Which help fits best?"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(ids.familyId) },
          { label: 'What you see', href: paths.contactFacts(ids.familyId, ids.contactId) },
          { label: 'Which help fits best?' },
        ]}
      />
      <FullWidth>
        {urgent && (
          <UrgentPanel title="What is written cannot wait" mashPhone={view.mashPhone}>
            Ring before you go on with this page. Deciding on something else below does not take this away.
          </UrgentPanel>
        )}
        {suggestion ? (
          <>
            <Picture suggestion={suggestion} evidence={evidence} last={last} />
            <Why ids={ids} suggestion={suggestion} evidence={evidence} />
            <WhatWouldChange suggestion={suggestion} whatIf={view.whatIf} />
            <NextStep suggestion={suggestion} />
            <Judgement ids={ids} view={view} suggestion={suggestion} />
          </>
        ) : (
          <EmptyState title="Which child is this about?">
            <PageTitle name="Which help fits best?" />
            The kind of help is decided for a child.{' '}
            <a href={paths.familyPersonNew(ids.familyId)}>Add the children to the family</a>, then come back.
          </EmptyState>
        )}
      </FullWidth>
    </>
  )
}
