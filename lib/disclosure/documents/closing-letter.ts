import 'server-only'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { type ClosureReason, closureReasonWords } from '@/lib/episode/closure-types'
import { NotFound } from '@/lib/operation/refusal'
import type { Asking, Made } from './maker'
import { onePerson } from './one-person'
import { paragraphs } from './paragraphs'
import { atHome } from './who-it-is-about'

type Change = { words: string; first: number; last: number }

/** That the help has come to an end, what changed, and what to do if things get harder. */
export async function makeClosingLetter(asking: Asking): Promise<Made> {
  const { tx, familyId, aboutId, all } = asking
  const row = await tx.closure.findFirst({
    where: { id: aboutId ?? '', familyId, signedOffAt: { not: null } },
  })
  if (!row?.signedOffAt) throw new NotFound()
  const changes = await readChanges(asking, row.episodeId)
  return {
    opening: `The help came to an end on ${dayWords(dayFromInstant(row.signedOffAt))}.`,
    parts: [
      { ...(await onePerson(asking)), title: 'Whom to turn to' },
      { title: 'Who it was for', lines: atHome(all) },
      {
        title: 'Why it came to an end',
        // Written by ask-closure, which allows no other.
        lines: [
          { words: `${closureReasonWords[row.reason as ClosureReason].label}.`, class: 'plan' },
          ...paragraphs(row.whatChanged, 'plan'),
        ],
      },
      {
        title: 'How you said things feel',
        lines: changes.map(({ words, first, last }) => ({
          words:
            first === last
              ? `${words}: ${last} of 10`
              : `${words}: ${first} of 10 at first, ${last} at the end`,
          class: 'how-it-feels',
        })),
      },
      { title: 'What the family said', look: 'said', lines: paragraphs(row.familyView, 'words-of-others') },
      { title: 'If things get harder', lines: paragraphs(row.whatNext, 'plan') },
    ],
  }
}

async function readChanges({ tx }: Asking, episodeId: string): Promise<Change[]> {
  return tx.$queryRaw<Change[]>`SELECT o.words,
      (SELECT s.score FROM outcome_score s WHERE s.outcome_id = o.id ORDER BY s.scored_on, s.id LIMIT 1) AS first,
      (SELECT s.score FROM outcome_score s WHERE s.outcome_id = o.id ORDER BY s.scored_on DESC, s.id DESC LIMIT 1) AS last
    FROM outcome o JOIN plan p ON p.id = o.plan_id
    WHERE p.episode_id = ${episodeId}::uuid AND EXISTS (SELECT 1 FROM outcome_score s WHERE s.outcome_id = o.id)
    ORDER BY p.created_at, o.place`
}
