import 'server-only'
import { NotFound } from '@/lib/operation/refusal'
import type { Asking, Made } from './maker'
import { whenAndWhere } from './next-meeting'
import { onePerson } from './one-person'
import { atHome } from './who-it-is-about'

/** When and where a family meeting is to be, and what it is about. Who else is invited is nobody’s to read here. */
export async function makeMeetingInvitation(asking: Asking): Promise<Made> {
  const { tx, familyId, aboutId, all, recipient } = asking
  const meeting = await tx.meeting.findFirst({
    where: { id: aboutId ?? '', familyId, recordedAt: null, cancelledAt: null },
  })
  if (!meeting) throw new NotFound()
  const isFamily = recipient.side === 'family'
  return {
    opening: isFamily
      ? 'We would like to talk together about how things are, what would help, and who will do what.'
      : 'You are asked to come and help: to say what is going well, what you are worried about, and what you can do.',
    parts: [
      await onePerson(asking),
      {
        title: 'When and where',
        look: 'box',
        lines: [{ words: whenAndWhere(meeting), class: 'when-we-meet' }],
      },
      { title: 'Who it is about', lines: atHome(all) },
      {
        title: 'If you would like',
        lines: (isFamily ? choices : answers).map((words) => ({ words, class: 'when-we-meet' })),
      },
    ],
  }
}

const choices = [
  'You can bring somebody you trust.',
  'You can tell us what you think before, if you would rather not say it there.',
  'You can ask for another day, another place, or somebody who speaks your language.',
]
const answers = ['Say whether you can come, or send what you would have said.']
