import type { AreaAnswer, Camp } from '@/lib/continuum/across-areas'
import type { Cited } from '@/lib/continuum/citation'
import { durationWords, OUTCOME_WORDS } from '@/lib/continuum/words'
import { namesIn } from './names-in'
import { sourceWords } from './source-words'
import type { DifferenceView } from './types'

/** Where the areas part over one case, the kind of help first, each side with where it has it from. */
export function differencesIn(answers: readonly AreaAnswer[], camps: readonly Camp[]): DifferenceView[] {
  const kinds: DifferenceView = {
    about: 'The kind of help',
    sides: camps.map(({ outcome, areas, because }) => ({
      areas: namesIn(areas),
      says: OUTCOME_WORDS[outcome].staff,
      because: because.map((cause) => ({ says: cause.says, source: sourceWords(cause) })),
    })),
  }
  return [kinds, ...QUESTIONS.map((question) => differenceIn(question, answers))].filter(
    ({ sides }) => sides.length > 1,
  )
}

type Question = {
  about: string
  /** What an area says of it, and where it has that from; nothing where it does not come up. */
  of: (answer: AreaAnswer) => { says: string; from: Cited<unknown> } | undefined
}

const QUESTIONS: readonly Question[] = [
  {
    about: 'What it is called',
    of: ({ guidance, decision }) => ({
      says: decision.localName,
      from: guidance.localNames[decision.outcome],
    }),
  },
  {
    about: 'The first step',
    of: ({ guidance, decision }) => ({
      says: durationWords(decision.dueWithin),
      from: guidance.clocks[decision.outcome],
    }),
  },
  {
    about: 'Who holds it',
    of: ({ guidance, decision }) => ({ says: decision.owner, from: guidance.holders[decision.outcome] }),
  },
  {
    about: 'How social care is asked',
    of: ({ guidance: { referral }, decision }) =>
      decision.level === 'statutory'
        ? { says: `${referral.value.name} to ${referral.value.to}`, from: referral }
        : undefined,
  },
  {
    about: 'Who may lead',
    of: ({ guidance: { complexLead }, decision }) =>
      decision.outcome === 'targeted' ? { says: complexLead.value.service, from: complexLead } : undefined,
  },
]

function differenceIn({ about, of }: Question, answers: readonly AreaAnswer[]): DifferenceView {
  const said = answers.flatMap((answer) => {
    const here = of(answer)
    return here ? [{ answer, ...here }] : []
  })
  const sides = [...Map.groupBy(said, ({ says }) => says)].map(([says, areas]) => ({
    areas: namesIn(areas.map(({ answer }) => answer)),
    says,
    because: [...new Set(areas.map(({ from }) => sourceWords(from)))].map((source) => ({ says: '', source })),
  }))
  return { about, sides }
}
