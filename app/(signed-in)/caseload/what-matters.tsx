import type { ReactNode } from 'react'
import type { Day } from '@/lib/calendar/day'
import { several } from '@/lib/calendar/words'
import { mostShown, type TeamCaseload, type TeamFamily } from '@/lib/caseload/queries/team-caseload'
import { hasGoneQuiet } from '@/lib/caseload/quiet'
import { paths } from '@/lib/paths'

/** Families for which nobody has yet said yes to being the named person, soonest due first. */
export function waitingForNamedPerson(families: readonly TeamFamily[]): TeamFamily[] {
  return families
    .filter(({ namedPersonDueOn }) => namedPersonDueOn !== undefined)
    .sort((a, b) => ((a.namedPersonDueOn ?? '') < (b.namedPersonDueOn ?? '') ? -1 : 1))
}

export function reviewIsLate({ reviewOn }: TeamFamily, today: Day): boolean {
  return reviewOn !== undefined && reviewOn < today
}

/** Families with a late review, late actions, a late next date, or no word for three weeks: the latest first. */
export function lookFirst(families: readonly TeamFamily[], today: Day): TeamFamily[] {
  return families.filter(
    (family) =>
      reviewIsLate(family, today) ||
      family.lateActions > 0 ||
      family.nextOn < today ||
      hasGoneQuiet(family, today),
  )
}

/** How the team stands, in one sentence. */
export function caseloadSentence(caseload: TeamCaseload, today: Day): ReactNode {
  const { families, closures, isCut } = caseload
  if (families.length === 0) return <>Your team is not helping a family just now. {looksSentence(caseload)}</>
  const waiting = waitingForNamedPerson(families).length
  const late = families.filter((family) => reviewIsLate(family, today)).length
  const quiet = families.filter((family) => hasGoneQuiet(family, today)).length
  return (
    <>
      {families.length === 1 ? '1 family is' : `${families.length} families are`} being helped.{' '}
      <strong>
        {waiting === 0 ? 'Everyone has a named person' : `${waiting} still waiting for a named person`}
      </strong>
      , <strong>{late === 0 ? 'no review is late' : several(late, 'late review')}</strong>, and{' '}
      <strong>
        {quiet === 0 ? 'every family has been heard from' : `${quiet} not heard from for 3 weeks`}
      </strong>
      .{isCut && ` Only the ${mostShown} families with the soonest dates are shown.`}
      {closures.length > 0 &&
        ` ${closures.length === 1 ? 'One ending is' : `${closures.length} endings are`} waiting for you.`}{' '}
      {looksSentence(caseload)}
    </>
  )
}

function looksSentence({ looksToAsk }: TeamCaseload): ReactNode {
  if (looksToAsk === 0) return null
  return (
    <>
      <a href={paths.looks()}>{several(looksToAsk, 'look')} at records</a> {looksToAsk === 1 ? 'is' : 'are'}{' '}
      worth a question.
    </>
  )
}
