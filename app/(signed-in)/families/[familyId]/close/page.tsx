import { redirect } from 'next/navigation'
import { AutosaveForm } from '@/components/form/autosave/autosave-form'
import { OpenClashes } from '@/components/form/clash/open-clashes'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { VoiceField } from '@/components/form/voice-field/voice-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { several, timeWords } from '@/lib/calendar/words'
import { closureBoxWords, closureReasons, closureReasonWords } from '@/lib/episode/closure-types'
import { beforeClosure } from '@/lib/episode/queries/before-closure'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { initials } from '@/lib/person/name'
import { submitClosure } from './action'

type ClosePageProps = {
  params: Promise<{ familyId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** Asking to bring the help to an end, saved as it is written. What is still open is shown first. */
export default async function ClosePage({ params, searchParams }: ClosePageProps) {
  const [{ familyId }, { done }] = await Promise.all([params, searchParams])
  const page = await ask(beforeClosure, { familyId })
  const { familyName, openActions, unmetNeeds, episodeId, waiting, draft } = page
  if (waiting) redirect(paths.closure(familyId, waiting))
  return (
    <>
      <PageHeader
        title="Bring the help to an end"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Bring the help to an end' },
        ]}
        subtitle="Write this with the family. Their manager reads it, and you look after the plan until they agree."
      />
      <OneColumn>
        {(openActions.length > 0 || unmetNeeds > 0) && (
          <Sheet title="Still open">
            {openActions.length > 0 && (
              <ul className="ms-5 list-disc">
                {openActions.map(({ id, words }) => (
                  <li key={id}>
                    <a href={paths.planAction(familyId, id)}>{words}</a>
                  </li>
                ))}
              </ul>
            )}
            {unmetNeeds > 0 && (
              <p className="mt-2">
                {several(unmetNeeds, 'need')} written in the assessment not marked as met.
              </p>
            )}
          </Sheet>
        )}
        <AutosaveForm
          action={submitClosure}
          formKey={newFormKey()}
          pageTitle="Bring the help to an end"
          draft={{
            kind: 'closure',
            documentId: episodeId,
            section: 'closure',
            writer: page.writer,
            rev: draft.rev,
            values: draft.values,
          }}
          present={draft.contributions
            .filter(({ isMe, isWritingNow }) => isWritingNow && !isMe)
            .map(({ name }) => ({ name, initials: initials(name), doing: 'is writing here' }))}
          hidden={{ familyId, episodeId }}
          submit="Ask their manager to agree"
          beside={<a href={paths.family(familyId)}>Finish it later</a>}
        >
          {done === 'saved' && draft.savedAt && (
            <NotificationBanner saved={`Saved at ${timeWords(draft.savedAt)}`}>
              Nobody is asked until you press the last button.
            </NotificationBanner>
          )}
          <OpenClashes clashIds={draft.clashIds} />
          <VoiceField
            name="familyView"
            label={closureBoxWords.familyView}
            hint="Their own words, the children’s too"
          />
          <RadioField
            name="reason"
            label={closureBoxWords.reason}
            choices={closureReasons.map((value) => ({ value, label: closureReasonWords[value].label }))}
          />
          <TextAreaField
            name="whatChanged"
            label={closureBoxWords.whatChanged}
            hint="For each child, and for the grown-ups"
          />
          <TextAreaField
            name="whatNext"
            label={closureBoxWords.whatNext}
            hint="Who the family can turn to, and what they would notice first"
          />
        </AutosaveForm>
      </OneColumn>
    </>
  )
}
