import type { AgreementAnswer, Answered } from './types'

/**
 * The agencies the family's answers cover now. Each person's newest answer counts and their older ones do not.
 * An agency is covered when somebody who may decide says yes to it and nobody at all says "not with them": one
 * "not with" wins, a young child's too, because the person who says it may know what we do not. A yes from
 * anybody else is heard and kept, but opens nothing. Somebody who said no to help, or took their yes back, covers
 * nobody but does not undo another's yes. Ours: the documents are silent on two parents who differ
 * (continuum/rules.md section 7).
 */
export function agenciesCovered(answers: readonly Answered[]): Set<string> {
  const newest = newestOfEach(answers)
  const saidYes = newest.filter(({ answer, mayDecide }) => mayDecide && isYes(answer))
  const covered = new Set(saidYes.flatMap(({ mayShare }) => mayShare))
  for (const agencyId of newest.flatMap(({ mustNotShare }) => mustNotShare)) covered.delete(agencyId)
  return covered
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
