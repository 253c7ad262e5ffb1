import 'server-only'
import { readFamilyCopy } from '@/lib/plan/read-family-copy'
import type { Contents } from './contents'
import { makeAssessment, makeAssessmentPart } from './documents/assessment'
import { makeClosingLetter } from './documents/closing-letter'
import { makeDecisionLetter } from './documents/decision-letter'
import { makeLetter } from './documents/letter'
import type { AboutOthers, Asking, Maker } from './documents/maker'
import { makeMashRequest } from './documents/mash-request'
import { makeMeetingInvitation } from './documents/meeting-invitation'
import { makeMeetingNotes } from './documents/meeting-notes'
import { makeReferral } from './documents/referral'
import { makeSubjectAccess } from './documents/subject-access'
import { makeTimeline } from './documents/timeline'
import { makeWhoCanSee } from './documents/who-can-see'
import { keepLines, within } from './parts'
import { planWithin, planWithout, wholePlan } from './plan-within'
import { tellsWhereToFind } from './protected'
import type { DocumentKind, InformationClass } from './types'

/** A document as its recipient would read it, and what is not in it. */
export type MadeContents = {
  contents: Contents
  leftOut: InformationClass[]
  aboutOthers: AboutOthers[]
}

const makers: Readonly<Record<Exclude<DocumentKind, 'plan-copy'>, Maker>> = {
  'who-can-see': makeWhoCanSee,
  'subject-access': makeSubjectAccess,
  assessment: makeAssessment,
  'assessment-part': makeAssessmentPart,
  'meeting-notes': makeMeetingNotes,
  'meeting-invitation': makeMeetingInvitation,
  'decision-letter': makeDecisionLetter,
  'closing-letter': makeClosingLetter,
  timeline: makeTimeline,
  'mash-request': makeMashRequest,
  referral: makeReferral,
  letter: makeLetter,
}

/**
 * What this document holds for this recipient. A maker says everything there is, each line with its class; here alone it is
 * decided what of it is said: the classes granted, and never words that tell where somebody who is protected can be found.
 */
export async function makeContents(document: DocumentKind, asking: Asking): Promise<MadeContents> {
  const { classes, all, recipient } = asking
  const isKept = tellsWhereToFind(all)
  if (document === 'plan-copy') {
    const whole = await readFamilyCopy(asking)
    const granted = planWithin(whole, classes, recipient.called)
    const copy = planWithout(granted, isKept)
    const notGranted = wholePlan.filter((one) => !classes.includes(one))
    const isCut = JSON.stringify(copy) !== JSON.stringify(granted)
    return {
      contents: { kind: 'plan', copy },
      leftOut: isCut ? [...notGranted, 'protected'] : notGranted,
      aboutOthers: [],
    }
  }
  const { above, opening, parts, upTo, aboutOthers = [] } = await makers[document](asking)
  const open = keepLines(parts, ({ words }) => !isKept(words))
  const { sheets, leftOut } = within(open.parts, classes)
  const others = aboutOthers.filter(({ words }) => !isKept(words))
  return {
    contents: {
      kind: 'sheets',
      ...(above && { above }),
      opening,
      sheets,
      upTo,
      aboutOthers: aboutOthers.length,
    },
    leftOut: open.left > 0 ? [...leftOut, 'protected'] : leftOut,
    aboutOthers: others,
  }
}
