import { AutosaveForm } from '@/components/form/autosave/autosave-form'
import { OpenClashes } from '@/components/form/clash/open-clashes'
import { SelectField } from '@/components/form/select-field/select-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { VoiceField } from '@/components/form/voice-field/voice-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { timeWords } from '@/lib/calendar/words'
import type { ContactToWrite } from '@/lib/contact/queries/contact-to-write'
import { contactBoxWords } from '@/lib/contact/words'
import { familyWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'
import { firstName } from '@/lib/person/name'
import { submitContact } from './action'

type ContactFormProps = { page: ContactToWrite; formKey: string; mashPhone: string; isSaved: boolean }

/** The child's words first, then what is going well, then what people are worried about. */
export function ContactForm({ page, formKey, mashPhone, isSaved }: ContactFormProps) {
  const { familyId, contactId, dangerNow, children, draft } = page
  const family = familyWords(page.familyName)
  return (
    <>
      <PageHeader
        title={`Write down what you know about the ${family}`}
        breadcrumbs={[{ label: family, href: paths.family(familyId) }, { label: 'Write it down' }]}
        subtitle="Write what was seen or said, then what it might mean. The family may read it."
      />
      <OneColumn>
        <AutosaveForm
          action={submitContact}
          formKey={formKey}
          pageTitle="Write down what you know"
          draft={{
            kind: 'contact',
            documentId: contactId,
            section: 'contact',
            writer: page.writer,
            rev: draft.rev,
            values: draft.values,
          }}
          hidden={{ familyId, contactId, dangerNow }}
          submit="Save and go on to their agreement"
          beside={<a href={paths.family(familyId)}>Finish it later</a>}
        >
          {isSaved && draft.savedAt && (
            <NotificationBanner saved={`Saved at ${timeWords(draft.savedAt)}`}>
              Only you can read it until you go on to their agreement.
            </NotificationBanner>
          )}
          <OpenClashes clashIds={draft.clashIds} />
          <Danger answer={dangerNow} mashPhone={mashPhone} change={paths.newContact(familyId)} />
          {children.length > 0 && (
            <VoiceField
              name="childsWords"
              label={contactBoxWords.childsWords}
              hint="One child’s own words or pictures, if you have them. Not what we think they mean."
            >
              <SelectField
                name="childsWordsBy"
                label={contactBoxWords.childsWordsBy}
                options={children.map((person) => ({ value: person.id, label: firstName(person) }))}
              />
            </VoiceField>
          )}
          <TextAreaField
            name="workingWell"
            label={contactBoxWords.workingWell}
            hint="Start here. Who helps, and what works even a little?"
          />
          <TextAreaField
            name="worriedAbout"
            label={contactBoxWords.worriedAbout}
            hint="What has been seen, by whom and when. Then what might happen if nothing changes."
          />
          <TextAreaField
            name="alreadyTried"
            label={contactBoxWords.alreadyTried}
            hint="If anything has, and whether it helped"
          />
          <TextAreaField name="familyWants" label={contactBoxWords.familyWants} hint="In their words" />
        </AutosaveForm>
      </OneColumn>
    </>
  )
}

/** The answer the page was begun with, and what was done about it. */
function Danger({ answer, mashPhone, change }: { answer: 'yes' | 'no'; mashPhone: string; change: string }) {
  if (answer === 'no') {
    return (
      <p className="text-ink-soft">
        You said nobody is in danger now. <a href={change}>Change that answer</a>
      </p>
    )
  }
  return (
    <Sheet title="You said somebody is in danger now" deciding>
      <p className="mb-4">
        If help is not on its way, call <a href="tel:999">999</a> now, and the MASH on{' '}
        <a href={`tel:${mashPhone.replaceAll(' ', '')}`} className="whitespace-nowrap">
          {mashPhone}
        </a>
        .
      </p>
      <TextAreaField
        name="dangerDone"
        label={contactBoxWords.dangerDone}
        hint="Whom you called, when, and what they said"
      />
      <p className="mt-4">
        <a href={change}>Change that answer</a>
      </p>
    </Sheet>
  )
}
