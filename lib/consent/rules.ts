import { type Purpose, purposes } from './purposes'
import type { AgreementAnswer, Answered } from './types'

/**
 * The agencies the family's answers cover now, for one purpose. Each person's newest answer counts and their older
 * ones do not. An agency is covered when somebody who may decide says yes to it for this and nobody at all says no to
 * it for this: the narrower answer wins, a young child's too, because the person who says it may know what we do not.
 * A yes from anybody else is heard and kept, but opens nothing. Somebody who said no to help, or took their yes back,
 * covers nobody but does not undo another's yes. Nobody is covered to work with a family they may not know of. Ours:
 * the documents are silent on two parents who differ (continuum/rules.md section 7).
 */
export function agenciesCovered(answers: readonly Answered[], purpose: Purpose): Set<string> {
  const newest = newestOfEach(answers)
  const said = (mayShare: boolean, by: readonly Answered[]) =>
    by.flatMap(({ says }) =>
      says.flatMap((one) => (one.purpose === purpose && one.mayShare === mayShare ? [one.agencyId] : [])),
    )
  const covered = new Set(
    said(
      true,
      newest.filter(({ answer, mayDecide }) => mayDecide && isYes(answer)),
    ),
  )
  for (const agencyId of said(false, newest)) covered.delete(agencyId)
  if (purpose !== 'work') return covered
  const known = agenciesCovered(answers, 'know')
  return new Set([...covered].filter((agencyId) => known.has(agencyId)))
}

/** What some answers cover and others do not: each agency, with the purposes it may no longer act for. */
export function narrowedBy(before: readonly Answered[], after: readonly Answered[]): Map<string, Purpose[]> {
  const narrowed = new Map<string, Purpose[]>()
  for (const purpose of purposes) {
    const still = agenciesCovered(after, purpose)
    for (const agencyId of agenciesCovered(before, purpose)) {
      if (!still.has(agencyId)) narrowed.set(agencyId, [...(narrowed.get(agencyId) ?? []), purpose])
    }
  }
  return narrowed
}

/** Yes, to all of it or to a part. */
export function isYes(answer: AgreementAnswer): boolean {
  return answer === 'agreed' || answer === 'part'
}

type Dated = Pick<Answered, 'personId' | 'answeredOn' | 'recordedAt'>

/**
 * The newest answer of each person, by the day they gave it and, of one day, by when it was written down; of those
 * nobody could be asked for, the newest one.
 */
export function newestOfEach<Answer extends Dated>(answers: readonly Answer[]): Answer[] {
  const newest = new Map<string, Answer>()
  for (const answer of answers) {
    const key = answer.personId ?? 'nobody'
    const known = newest.get(key)
    if (!known || !isNewer(known, answer)) newest.set(key, answer)
  }
  return [...newest.values()]
}

function isNewer(a: Dated, b: Dated): boolean {
  return a.answeredOn === b.answeredOn ? a.recordedAt > b.recordedAt : a.answeredOn > b.answeredOn
}
