import type { TaskView } from '@/components/ui/task-row/task-row'
import type { Day } from '@/lib/calendar/day'
import { dueOnDay } from '@/lib/calendar/due'
import { listDayWords } from '@/lib/calendar/words'
import type { WorkItem } from '@/lib/caseload/types'
import { talkAgainWords, yesInALine } from '@/lib/consent/words'
import { nextWhatWords } from '@/lib/episode/words'
import { familyWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'

/** A piece of work as a row: what, whose, when, and the one verb that does it. */
export function taskView(item: WorkItem, today: Day): TaskView {
  const due = dueOnDay(item.dueOn, today, 0)
  // Under "Today" and "Next 7 days" the quiet clock says the day; only lateness is said loudly.
  const chip = due.state === 'late' ? due : { state: 'on-time' as const, words: dayOf(item.dueOn, today) }
  return { id: `${item.kind}-${item.id}`, due: chip, ...wordsOf(item) }
}

function dayOf(dueOn: Day, today: Day): string {
  return dueOn === today ? 'Today' : listDayWords(dueOn, today)
}

function wordsOf(item: WorkItem): Pick<TaskView, 'title' | 'href' | 'about' | 'verb'> {
  const family = familyWords(item.familyName)
  switch (item.kind) {
    case 'action':
      return {
        title: item.words,
        href: paths.planAction(item.familyId, item.id),
        about: `${family} · you said you would`,
        verb: 'Update',
      }
    case 'asked-to-lead':
      return {
        title: `Say whether you can be the named person`,
        href: paths.namedPersonAnswer(item.familyId, item.id),
        about: `${family} · ${item.askedBy} asked you`,
        verb: 'Answer',
      }
    case 'closure-to-sign-off':
      return {
        title: `Look at ending help for the ${family}`,
        href: paths.closure(item.familyId, item.id),
        about: `${item.askedBy} asked you`,
        verb: 'Look',
      }
    case 'closure-returned':
      return {
        title: `Do more before help ends`,
        href: paths.closure(item.familyId, item.id),
        about: `${family} · ${item.by} sent it back`,
        verb: 'Read',
      }
    case 'agreement':
      return {
        title: talkAgainWords(item.answer, item.person),
        href: paths.familyAgreement(item.familyId),
        about: [family, yesInALine(item.agencies)].filter(Boolean).join(' · '),
        verb: 'Open',
      }
    case 'next':
      return {
        title: nextWhatWords[item.what].task,
        href: paths.family(item.familyId),
        about: `${family} · you look after their plan`,
        verb: 'Open',
      }
  }
}
