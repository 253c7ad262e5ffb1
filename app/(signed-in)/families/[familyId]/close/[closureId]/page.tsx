import { LinkButton } from '@/components/ui/button/button'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { VoiceQuote } from '@/components/ui/voice-panel/voice-panel'
import { dayWords, several } from '@/lib/calendar/words'
import { closureReasonWords } from '@/lib/episode/closure-types'
import { closure } from '@/lib/episode/queries/closure'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { ManagerAnswer } from './manager-answer'

/** How the help is to end, for the family's people to read and their manager to answer. */
export default async function ClosurePage({
  params,
}: {
  params: Promise<{ familyId: string; closureId: string }>
}) {
  const { familyId, closureId } = await params
  const view = await ask(closure, { familyId, closureId })
  const { signedOff, returned } = view
  return (
    <>
      {!view.maySignOff && <PageTitle name="Bringing the help to an end" />}
      <PageHeader
        title="Bringing the help to an end"
        breadcrumbs={[
          { label: familyWords(view.familyName), href: paths.family(familyId) },
          { label: 'Bringing the help to an end' },
        ]}
        subtitle={`${view.askedBy} asked on ${dayWords(view.askedOn)}`}
        actions={
          view.mayGive && (
            <LinkButton href={paths.giveForWhom(familyId, 'closing-letter', { about: closureId })}>
              Give somebody the letter
            </LinkButton>
          )
        }
      />
      <OneColumn>
        {signedOff && (
          <p className="text-lead">
            {signedOff.by} agreed on {dayWords(signedOff.on)}. The help has ended.
          </p>
        )}
        {returned && (
          <Sheet title={`${returned.by} asked for more`} deciding>
            <p className="whitespace-pre-line text-form">{returned.why}</p>
            <p className="mt-3">
              When that is done, <a href={paths.close(familyId)}>ask again</a>.
            </p>
          </Sheet>
        )}
        <Sheet title="What the family says">
          <VoiceQuote speaker={familyWords(view.familyName)}>
            <span className="whitespace-pre-line">{view.familyView}</span>
          </VoiceQuote>
        </Sheet>
        <Sheet title="What the team says">
          <SummaryList
            rows={[
              { label: 'Why it is ending', value: closureReasonWords[view.reason].label },
              {
                label: 'What has changed',
                value: <span className="whitespace-pre-line">{view.whatChanged}</span>,
              },
              {
                label: 'If things get harder',
                value: <span className="whitespace-pre-line">{view.whatNext}</span>,
              },
              {
                label: 'Still open',
                value:
                  view.openActions === 0
                    ? 'Nothing in the plan'
                    : `${several(view.openActions, 'action')} in the plan`,
              },
            ]}
          />
        </Sheet>
        {view.maySignOff && (
          <ManagerAnswer familyId={familyId} closureId={closureId} keys={[newFormKey(), newFormKey()]} />
        )}
      </OneColumn>
    </>
  )
}
