import type { FamilyHeaderView } from '@/components/family/family-header/family-header'
import type { Day } from '@/lib/calendar/day'
import { dueOnDay } from '@/lib/calendar/due'
import { dayWords, instantWords, listDayWords, shortDayWords } from '@/lib/calendar/words'
import type { Purpose } from '@/lib/consent/purposes'
import { notWithOf, yesLines } from '@/lib/consent/words'
import { nextWhatWords } from '@/lib/episode/words'
import type { AgreementLine, FamilyRecord } from '@/lib/family/family-record'
import { familyWords, listWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'
import { nameAndAge } from '@/lib/person/words'

/** The head of the family's page: who they are, the kind of help, and the four things to know first. */
export function headerView(record: FamilyRecord, me: string, today: Day): FamilyHeaderView {
  const { familyId, members, episode } = record
  const atHome = members.filter(({ part, livesHere }) => part === 'child' || part === 'parent' || livesHere)
  const place = record.hasProtectedAddress ? 'Address protected' : placeWords(record.home, record.locality)
  return {
    name: familyWords(record.name),
    breadcrumbs: [{ label: 'My families', href: paths.families() }, { label: familyWords(record.name) }],
    people: atHome.map((member) => ({
      label: nameAndAge(member, today),
      href: paths.familyPerson(familyId, member.id),
    })),
    ...(place ? { place } : {}),
    ...(episode
      ? { level: { level: episode.level, since: `since ${shortDayWords(episode.levelSince, today)}` } }
      : {}),
    namedPerson: namedPerson(record, me),
    agreement: agreement(record),
    nextReview: nextReview(record, today),
    goodToKnow: (record.goodToKnow?.split('\n') ?? []).filter((line) => line.trim()).map(fact),
  }
}

/** Where they live, with the locality once: many write it in the address already. */
function placeWords(home: string | undefined, locality: string | undefined): string {
  if (!home || !locality || home.endsWith(locality)) return home ?? locality ?? ''
  return `${home}, ${locality}`
}

function namedPerson(
  { episode, familyId, closedOn }: FamilyRecord,
  me: string,
): FamilyHeaderView['namedPerson'] {
  if (!episode) {
    return closedOn
      ? { name: 'Nobody now', detail: `Help ended on ${dayWords(closedOn)}` }
      : { name: 'Nobody yet', detail: 'No help has been decided' }
  }
  const { holder, namedSince, askedToLead } = episode
  const name = holder.workerId === me ? `${holder.name} (you)` : holder.name
  const asked =
    askedToLead && askedToLead.workerId !== holder.workerId ? `. ${askedToLead.name} has been asked` : ''
  return {
    name,
    detail: (
      <>
        {namedSince
          ? `${holder.agency}, since ${dayWords(namedSince)}`
          : `${holder.agency}. Looking after the plan until a named person is agreed${asked}`}
        <br />
        <a href={paths.namedPerson(familyId)}>Named person</a>
      </>
    ),
  }
}

const states: Record<AgreementLine['answer'], FamilyHeaderView['agreement']['state']> = {
  agreed: 'yes',
  part: 'part',
  refused: 'no',
  'not-safe-to-ask': 'not-asked',
  ended: 'ended',
}

const said: Record<AgreementLine['answer'], (person: string) => string> = {
  agreed: (person) => `${person} said yes`,
  part: (person) => `${person} said yes to part`,
  refused: (person) => `${person} said no for now`,
  'not-safe-to-ask': () => 'Not safe to ask yet',
  ended: (person) => `${person} took it back`,
}

/** Whom we work with is named plainly; the others with how far their part goes. */
const yesPrefix: Record<Purpose, string> = { work: '', know: 'Only to know: ', ask: 'May be asked: ' }

function agreement({ agreements, familyId }: FamilyRecord): FamilyHeaderView['agreement'] {
  const details = <a href={paths.familyAgreement(familyId)}>Details</a>
  const latest = agreements[0]
  if (!latest) return { state: 'not-asked', words: 'Not asked yet', detail: details }
  const person = latest.person ?? 'Somebody'
  const notWith = notWithOf(latest.agencies)
  return {
    state: states[latest.answer],
    words: `${said[latest.answer](person)}, ${dayWords(latest.on)}`,
    detail: (
      <>
        {yesLines(latest.agencies).map(
          ({ purpose, agencies }) => `${yesPrefix[purpose]}${listWords(agencies)}. `,
        )}
        {notWith.length > 0 && (
          <>
            <strong className="font-bold">Not</strong> with {listWords(notWith)}.{' '}
          </>
        )}
        {details}
      </>
    ),
  }
}

function nextReview({ episode, nextMeeting }: FamilyRecord, today: Day): FamilyHeaderView['nextReview'] {
  if (!episode) return { due: { state: 'done', words: 'Nothing is waiting' } }
  const { on, what } = episode.next
  const meeting = what === 'meeting' && nextMeeting ? nextMeeting : undefined
  return {
    due: dueOnDay(on, today),
    detail: meeting
      ? `${nextWhatWords[what].label}: ${instantWords(meeting.startsAt)}, ${meeting.place}`
      : `${nextWhatWords[what].label}, ${listDayWords(on, today)}`,
  }
}

/** Each line is one fact; what comes before the first full stop is said in bold. */
function fact(line: string): { fact: string; more?: string } {
  const end = line.indexOf('. ')
  return end < 0 ? { fact: line } : { fact: line.slice(0, end + 1), more: line.slice(end + 2) }
}
