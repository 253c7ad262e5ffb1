import 'server-only'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { ACTIONS, type Action } from '@/lib/continuum/action'
import type { Outcome } from '@/lib/continuum/outcome'
import { ACTION_WORDS, OUTCOME_WORDS } from '@/lib/continuum/words'
import { storedAnswer } from '@/lib/decision/stored-answer'
import { invalid, NotFound } from '@/lib/operation/refusal'
import type { Asking, Made } from './maker'
import { onePerson } from './one-person'
import { paragraphs } from './paragraphs'
import { atHome } from './who-it-is-about'

/** What happens next that a family reads of in a letter: what is done with them, not how we go about it. */
const toTell: ReadonlySet<Action> = new Set([
  'seek-consent',
  'universal-advice',
  'single-agency-plan',
  'eha-with-consent',
  'taf',
  'lead-professional',
  'named-lead-no-gap',
  'strengthening-families-lead',
  'cin-request',
  'pre-birth-assessment',
  'step-down-handover',
  'own-consent-from-adult',
])

/** Which kind of help was decided, and why, in family words. */
export async function makeDecisionLetter(asking: Asking): Promise<Made> {
  const { tx, familyId, aboutId, all, recipient } = asking
  const row = await tx.thresholdDecision.findFirst({
    where: { id: aboutId ?? '', familyId },
    include: { children: true },
  })
  if (!row) throw new NotFound()
  const answers = row.children.map(({ answer }) => storedAnswer(answer))
  const actions = new Set(answers.flatMap((answer) => answer.actions))
  if (recipient.side === 'family' && actions.has('do-not-alert-carers'))
    throw invalid(
      '',
      'This decision says not to tell the family before social workers, police and health have talked. Ask the MASH first',
    )
  const asSuggested = row.decidedOutcome === row.suggestedOutcome
  return {
    opening: `What we decided on ${dayWords(dayFromInstant(row.decidedAt))}, and why.`,
    parts: [
      await onePerson(asking),
      {
        title: 'The help',
        look: 'box',
        // Written by record-decision, which allows only outcomes of the continuum.
        lines: [{ words: `${OUTCOME_WORDS[row.decidedOutcome as Outcome].family}.`, class: 'decision' }],
      },
      { title: 'Who it is for', lines: atHome(all) },
      { title: 'Why', look: 'points', lines: paragraphs(row.reasons, 'decision') },
      {
        title: 'What happens next',
        lines: asSuggested
          ? ACTIONS.filter((action) => actions.has(action) && toTell.has(action)).map((action) => ({
              words: `${ACTION_WORDS[action].family}.`,
              class: 'decision',
            }))
          : [],
      },
      {
        title: 'If you do not agree',
        lines: [
          {
            words: 'Tell us. We write down what you say, and somebody else looks at it again with you.',
            class: 'decision',
          },
        ],
      },
    ],
  }
}
