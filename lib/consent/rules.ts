import type { Answered } from './types'

/**
 * The agencies the family's answers cover now. Each person's newest answer counts and their older ones do not.
 * An agency is covered when somebody says yes to it and nobody says "not with them": one "not with" wins,
 * because the person who says it may know what we do not. Somebody who said no to help, or took their yes back,
 * covers nobody but does not undo another's yes. Ours: the documents are silent on two parents who differ
 * (continuum/rules.md section 7).
 */
export function agenciesCovered(answers: readonly Answered[]): Set<string> {
  const newest = newestOfEach(answers)
  const saidYes = newest.filter(({ answer }) => answer === 'agreed' || answer === 'part')
  const covered = new Set(saidYes.flatMap(({ mayShare }) => mayShare))
  for (const agencyId of newest.flatMap(({ mustNotShare }) => mustNotShare)) covered.delete(agencyId)
  return covered
}

/** The newest answer of each person; of those nobody could be asked for, the newest one. */
export function newestOfEach<Answer extends Pick<Answered, 'personId' | 'recordedAt'>>(
  answers: readonly Answer[],
): Answer[] {
  const newest = new Map<string, Answer>()
  for (const answer of answers) {
    const key = answer.personId ?? 'nobody'
    const known = newest.get(key)
    if (!known || known.recordedAt <= answer.recordedAt) newest.set(key, answer)
  }
  return [...newest.values()]
}
