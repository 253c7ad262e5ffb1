import { AutosaveForm } from '@/components/form/autosave/autosave-form'
import { OpenClashes } from '@/components/form/clash/open-clashes'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { TextField } from '@/components/form/text-field/text-field'
import { OneColumn } from '@/components/ui/layout/one-column'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { timeWords } from '@/lib/calendar/words'
import { letterBoxWords, letterSection } from '@/lib/disclosure/letter'
import { letterToWrite } from '@/lib/disclosure/queries/letter-to-write'
import { recipientWords } from '@/lib/disclosure/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { initials } from '@/lib/person/name'
import { submitLetter } from './action'
import { NotToThem } from './not-to-them'

type LetterPageProps = {
  params: Promise<{ familyId: string; letterId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** A letter being written, saved as it is. Nothing leaves from here: the next page shows it as it would. */
export default async function LetterPage({ params, searchParams }: LetterPageProps) {
  const [{ familyId, letterId }, { done }] = await Promise.all([params, searchParams])
  const letter = await ask(letterToWrite, { familyId, letterId })
  const { familyName, recipientId, name, called, kind, at, mayBeGiven, writer, draft } = letter
  return (
    <>
      <PageHeader
        title={`A letter to ${name}`}
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Given', href: paths.given(familyId) },
          { label: 'A letter' },
        ]}
        subtitle={[at, kind && recipientWords[kind]].filter(Boolean).join('. ')}
      />
      <OneColumn>
        {!mayBeGiven && <NotToThem familyId={familyId} letterId={letterId} letter={letter} />}
        <AutosaveForm
          action={submitLetter}
          formKey={newFormKey()}
          pageTitle="A letter to somebody"
          draft={{
            kind: 'letter',
            documentId: letterId,
            section: letterSection,
            writer,
            rev: draft.rev,
            values: draft.values,
          }}
          present={draft.contributions
            .filter(({ isMe, isWritingNow }) => isWritingNow && !isMe)
            .map((other) => ({ name: other.name, initials: initials(other.name), doing: 'is writing here' }))}
          hidden={{ familyId, letterId, recipientId, ...(!mayBeGiven && { onlySaved: 'yes' }) }}
          submit={mayBeGiven ? 'Read it through before it leaves' : 'Save this letter'}
          beside={<a href={paths.letterPutAway(familyId, letterId)}>Put this letter away</a>}
        >
          {done === 'saved' && draft.savedAt && (
            <NotificationBanner saved={`Saved at ${timeWords(draft.savedAt)}`}>
              Nothing has left. You, or whoever is the named person after you, can go on with it.
            </NotificationBanner>
          )}
          <OpenClashes clashIds={draft.clashIds} />
          <TextField
            name="subject"
            label={letterBoxWords.subject}
            hint="It stands above the letter. Say no more than somebody may read over a shoulder."
          />
          <TextAreaField
            name="body"
            height="long"
            label={letterBoxWords.body}
            hint={`It begins “Dear ${called},” and ends with who it is from: you write what is between. Write no address or phone number of anybody else.`}
          />
        </AutosaveForm>
      </OneColumn>
    </>
  )
}
