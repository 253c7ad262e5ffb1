import { redirect } from 'next/navigation'
import { meetingForRecording } from '@/lib/meeting/queries/for-recording'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { RecordForm } from './form'

type RecordPageProps = {
  params: Promise<{ familyId: string; meetingId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** A family meeting, recorded live with everyone looking on. */
export default async function RecordMeetingPage({ params, searchParams }: RecordPageProps) {
  const [ids, { done }] = await Promise.all([params, searchParams])
  const page = await ask(meetingForRecording, ids)
  if (!page.mayRecord) redirect(paths.meeting(page.familyId, page.meetingId))
  return <RecordForm page={page} isSaved={done === 'saved'} />
}
