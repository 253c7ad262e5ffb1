import type { Day } from '@/lib/calendar/day'
import type { OutcomeView } from './types'

/** What is on the family's own copy, and nothing else: no numbers of ours, no levels, no notes, no addresses of homes. */
export type FamilyCopy = {
  familyId: string
  familyName: string
  partnership: string
  today: Day
  /** First names of those at home, parents first. */
  names: string[]
  person: { name: string; called: string; agency: string; phone?: string; isNamedPerson: boolean }
  goingWell: string[]
  worriedAbout: string[]
  said: { who: string; words: string }[]
  /** The next meeting, or the day the plan is looked at again. */
  next?: { on: Day; startsAt?: Date; place?: string }
  actions: { who: string; what: string; by: Day }[]
  outcomes: OutcomeView[]
  /** Agencies the family said may see it. */
  sharedWith: string[]
  notHappyPhone?: string
}
