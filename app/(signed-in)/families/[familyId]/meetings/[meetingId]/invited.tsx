import { Form } from '@/components/form/form/form'
import { Button } from '@/components/ui/button/button'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { PersonLine } from '@/components/ui/initials/person-line'
import { Sheet } from '@/components/ui/sheet/sheet'
import { newFormKey } from '@/lib/form/form-key'
import type { AtMeeting, MeetingView } from '@/lib/meeting/types'
import { replyWords } from '@/lib/meeting/words'
import { initials } from '@/lib/person/name'
import { submitReply } from './action'

/** Who is invited and what they answered. One's own reply can be given here; whoever writes up gives the others'. */
export function Invited({ meeting }: { meeting: MeetingView }) {
  return (
    <Sheet
      title={meeting.isInvitationOnly ? 'Your reply' : 'Who is invited'}
      note={!meeting.isInvitationOnly && 'Family first'}
      flush
    >
      <ul>
        {meeting.people.map((person) => (
          <li
            key={person.key}
            className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-rule-soft px-4 py-3 tablet:px-5"
          >
            <div className="min-w-0 grow basis-60">
              <PersonLine
                person={{
                  name: person.name,
                  initials: initials(person.name),
                  side: person.side,
                  detail: person.about,
                }}
              />
            </div>
            <Reply person={person} />
            {meeting.canReply && (meeting.canCancel || person.isMe) && (
              <ReplyForm meeting={meeting} person={person} />
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function Reply({ person: { reply } }: { person: AtMeeting }) {
  if (!reply) return <DueChip state="to-do">Not replied</DueChip>
  return <DueChip state={reply === 'coming' ? 'done' : 'paused'}>{replyWords[reply]}</DueChip>
}

function ReplyForm({
  meeting: { familyId, meetingId },
  person,
}: {
  meeting: MeetingView
  person: AtMeeting
}) {
  return (
    <div className="flex gap-2">
      {(['coming', 'not-coming'] as const)
        .filter((reply) => reply !== person.reply)
        .map((reply) => (
          <Form
            key={reply}
            action={submitReply}
            formKey={newFormKey()}
            idPrefix={`${person.key}-${reply}-`}
            hidden={{ familyId, meetingId, meetingPersonId: person.id, reply }}
          >
            <Button look="secondary" size="compact" about={person.name}>
              {replyWords[reply]}
            </Button>
          </Form>
        ))}
    </div>
  )
}
