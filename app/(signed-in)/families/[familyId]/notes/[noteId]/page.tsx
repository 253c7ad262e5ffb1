import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { DataTable } from '@/components/ui/data-table/data-table'
import { ProtectedIcon } from '@/components/ui/icon/status'
import { MainAndSide } from '@/components/ui/layout/main-and-side'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { dayWords, instantWords } from '@/lib/calendar/words'
import { familyWords } from '@/lib/family/words'
import { noteToRead } from '@/lib/note/queries/note'
import type { NamedReader, NoteView } from '@/lib/note/types'
import { noteAudienceWords, noteHowWords, noteTrackWords } from '@/lib/note/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'A note' }

/** A note as it was written; of one kept for people by name, who they are and who has read it. */
export default async function NotePage({
  params,
}: {
  params: Promise<{ familyId: string; noteId: string }>
}) {
  const note = await ask(noteToRead, await params)
  const { familyId, restricted } = note
  return (
    <>
      <PageHeader
        title={note.title}
        breadcrumbs={[
          { label: familyWords(note.familyName), href: paths.family(familyId) },
          { label: 'Timeline', href: paths.familyTimeline(familyId) },
          { label: 'A note' },
        ]}
        actions={
          restricted?.mayName && (
            <LinkButton href={paths.notePeople(familyId, note.id)} icon={<ProtectedIcon />}>
              Change who is named
            </LinkButton>
          )
        }
      />
      <MainAndSide side={<About note={note} />}>
        <Sheet title="What was seen or heard">
          <p className="text-form whitespace-pre-line">{note.words}</p>
        </Sheet>
        {restricted && (
          <Sheet title="Who is named" count={restricted.named.length} flush>
            <DataTable
              caption="Who is named in this note"
              columns={[{ heading: 'Who' }, { heading: 'Works as' }, { heading: 'Can they read it?' }]}
              rows={restricted.named.map((reader) => ({
                id: reader.id,
                cells: [whoWords(reader), reader.about, canReadWords(reader)],
              }))}
            />
          </Sheet>
        )}
        {restricted && (
          <Sheet title="Who has written, read or changed it" flush>
            <DataTable
              caption="Who has written, read or changed this note"
              columns={[{ heading: 'When' }, { heading: 'What' }]}
              rows={restricted.trail.map(({ seq, at, sentence }) => ({
                id: seq,
                cells: [instantWords(at), sentence],
              }))}
            />
          </Sheet>
        )}
      </MainAndSide>
    </>
  )
}

function About({ note }: { note: NoteView }) {
  return (
    <Sheet title="About this note" quiet>
      <SummaryList
        rows={[
          { label: 'Happened', value: dayWords(note.happenedOn) },
          { label: 'How', value: noteHowWords[note.how] },
          { label: 'From', value: noteTrackWords[note.track] },
          { label: 'Written by', value: `${note.by}, ${instantWords(note.writtenAt)}` },
          {
            label: 'Who can see it',
            value: note.restricted ? 'Only people named: for anybody else it is not there' : whoSees(note),
          },
        ]}
      />
    </Sheet>
  )
}

const whoSees = ({ audience }: NoteView) => noteAudienceWords[audience].label

function whoWords({ name, isMe, isWriter }: NamedReader): string {
  if (isMe && isWriter) return `${name} (you, who wrote it)`
  if (isMe) return `${name} (you)`
  return isWriter ? `${name}, who wrote it` : name
}

function canReadWords({ seesFamily, passedOn }: NamedReader): string {
  if (!seesFamily) return 'Not while they cannot see the family'
  return passedOn ? 'Yes: it passed to them when the last person named had left' : 'Yes'
}
