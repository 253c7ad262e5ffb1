import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form/form'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { orBusy } from '@/lib/auth/or-busy'
import { partnership } from '@/lib/auth/partnership'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { readersToName } from '@/lib/note/queries/readers'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { ReadersField } from '../../readers-field'
import { WhatNamingMeans } from '../../what-it-means'
import { submitReaders } from './action'

/** Saying afresh for whom, by name, a note is kept. */
export default async function NoteReadersPage({
  params,
}: {
  params: Promise<{ familyId: string; noteId: string }>
}) {
  const { familyId, noteId } = await params
  const [note, { mashPhone }] = await Promise.all([
    ask(readersToName, { familyId, noteId }),
    orBusy(partnership()),
  ])
  if (note.readers.length === 0) notFound()
  return (
    <>
      <PageHeader
        title="Change who is named"
        breadcrumbs={[
          { label: familyWords(note.familyName), href: paths.family(familyId) },
          { label: 'A note', href: paths.note(familyId, noteId) },
          { label: 'Change who is named' },
        ]}
        subtitle={note.title}
      />
      <MainAndSide side={<WhatNamingMeans familyId={familyId} mashPhone={mashPhone} />}>
        <Form
          action={submitReaders}
          formKey={newFormKey()}
          pageTitle="Who is named"
          hidden={{ familyId, noteId }}
          submit="Save who is named"
          beside={<a href={paths.note(familyId, noteId)}>Cancel</a>}
        >
          <ReadersField
            label={`Who may read this note besides you${note.writer ? ` and ${note.writer}` : ''}?`}
            hint="For whoever you take away, the note is gone at once. Those you add are told."
            readers={note.readers}
            named={note.named}
          />
        </Form>
      </MainAndSide>
    </>
  )
}
