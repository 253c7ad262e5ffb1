import { DateField } from '@/components/form/date-field/date-field'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { TextField } from '@/components/form/text-field/text-field'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { orBusy } from '@/lib/auth/or-busy'
import { partnership } from '@/lib/auth/partnership'
import { dayFromInstant } from '@/lib/calendar/day'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { newNote } from '@/lib/note/queries/new-note'
import { noteAudiences, noteHows } from '@/lib/note/types'
import { noteAudienceWords, noteHowWords, noteTrackWords } from '@/lib/note/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { ReadersField } from '../readers-field'
import { WhatNamingMeans } from '../what-it-means'
import { submitNote } from './action'

/** A note: what was seen or said, who saw it and when. */
export default async function NewNotePage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params
  const [{ familyName, readers }, { mashPhone }] = await Promise.all([
    ask(newNote, { familyId }),
    orBusy(partnership()),
  ])
  const audiences = noteAudiences.filter((audience) => audience !== 'named' || readers.length > 0)
  return (
    <>
      <PageHeader
        title="Add a note"
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Add a note' },
        ]}
        subtitle="Write what was seen or said, then what it might mean. The family may read it."
      />
      <MainAndSide side={<WhatNamingMeans familyId={familyId} mashPhone={mashPhone} />}>
        <Form
          action={submitNote}
          formKey={newFormKey()}
          pageTitle="Add a note"
          hidden={{ familyId }}
          values={{ audience: 'team-and-family' }}
          submit="Save the note"
          beside={<a href={paths.family(familyId)}>Cancel</a>}
        >
          <TextField
            name="title"
            label="What happened, in one line"
            hint="Like “Maisie drew her mornings and talked about them”"
          />
          <TextAreaField
            name="words"
            label="What you saw or heard"
            hint="Use the exact words people said, in quote marks"
          />
          <DateField name="happenedOn" label="When it happened" defaultValue={dayFromInstant(new Date())} />
          <RadioField
            name="track"
            label="Whose words or doing was it?"
            choices={(['family', 'team', 'together'] as const).map((value) => ({
              value,
              label: noteTrackWords[value],
            }))}
          />
          <RadioField
            name="how"
            label="How did it come about?"
            choices={noteHows.map((value) => ({ value, label: noteHowWords[value] }))}
          />
          <RadioField
            name="audience"
            label="Who can see this?"
            choices={audiences.map((value) => ({ value, ...noteAudienceWords[value] }))}
          />
          <ReadersField
            label="Who may read it besides you?"
            hint="Only if you chose “Only people I name”."
            readers={readers}
          />
        </Form>
      </MainAndSide>
    </>
  )
}
