import { DoneIcon, NoIcon } from '@/components/ui/icon/status'
import { Sheet } from '@/components/ui/sheet/sheet'
import { AnswerList, SummaryList } from '@/components/ui/summary-list/summary-list'
import { VoiceQuote } from '@/components/ui/voice-panel/voice-panel'
import { dayWords } from '@/lib/calendar/words'
import type { RequestView } from '@/lib/mash/queries/request'
import { urgencyWords } from '@/lib/mash/words'
import { paths } from '@/lib/paths'

/** What the agency told the MASH, in the order it should be read: the child's words early, strengths with worries. */
export function Told({ view }: { view: RequestView }) {
  const { contact, sender } = view
  const answer = (label: string, value: string | undefined) => (value ? [{ label, value }] : [])
  return (
    <Sheet
      title={`What ${sender.agencyName} told us`}
      note={<a href={paths.family(view.familyId)}>Open the family’s record</a>}
      flush
    >
      <AnswerList
        answers={[
          ...answer(
            'Is anyone in danger now?',
            contact.dangerNow ? `Yes. ${contact.dangerDone ?? ''}` : 'No',
          ),
          { label: 'What they are asking for', value: view.whatIsAsked },
          { label: 'What they are worried about', value: contact.worriedAbout },
        ]}
      />
      {contact.childsWords && (
        <div className="border-t border-rule-soft px-4 py-4 tablet:px-5">
          <VoiceQuote
            speaker={contact.childsWordsBy ?? 'A child'}
            told={`Told to ${sender.name}, written ${dayWords(contact.on)}`}
          >
            {contact.childsWords}
          </VoiceQuote>
        </div>
      )}
      <AnswerList
        answers={[
          { label: 'What is working well', value: contact.workingWell },
          ...answer('What has been tried', contact.alreadyTried),
          { label: 'Does the family know about this request?', value: <FamilyKnows view={view} /> },
          { label: 'How soon they asked for a decision', value: urgencyWords[view.urgency].label },
          ...(view.seen.length > 0 ? [{ label: 'What they saw', value: <Seen view={view} /> }] : []),
        ]}
      />
      <div className="border-t border-rule-soft px-4 py-2 tablet:px-5">
        <h3 className="pt-2 text-small font-semibold text-ink-soft">Family</h3>
        <SummaryList
          rows={view.people.map((person) => ({
            label: person.nameAndAge,
            value: [
              person.relationship ?? partWords[person.part],
              person.livesHere === undefined ? '' : person.livesHere ? 'Lives here' : 'Lives elsewhere',
            ]
              .filter(Boolean)
              .join('. '),
          }))}
        />
      </div>
    </Sheet>
  )
}

const partWords = { child: 'Child', parent: 'Parent', carer: 'Carer', 'other-adult': 'Adult' } as const

function FamilyKnows({ view: { familyKnows, familyKnowsWhy } }: { view: RequestView }) {
  return (
    <span className="flex items-start gap-2">
      {familyKnows ? <DoneIcon className="mt-1 shrink-0 text-good" /> : <NoIcon className="mt-1 shrink-0" />}
      <span>
        {familyKnows ? 'Yes.' : 'No, not yet.'} {familyKnowsWhy}
      </span>
    </span>
  )
}

/** Strengths first. */
function Seen({ view: { seen } }: { view: RequestView }) {
  const ordered = [...seen].sort((a, b) => Number(b.isStrength) - Number(a.isStrength))
  return (
    <ul className="flex flex-col gap-1.5">
      {ordered.map(({ id, label, whose, isStrength, evidence }) => (
        <li key={id}>
          {label}
          <span className="block text-small text-ink-soft">
            {isStrength ? 'Going well' : 'A worry'}. {whose}
            {evidence && `: ${evidence}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
