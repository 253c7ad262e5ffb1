import { evidenceList } from './evidence'
import type { About, Box, Side, Topic } from './types'

/** The lists the parts stand in, in the order they are shown. */
export type Group = 'getting-started' | 'children' | 'grown-ups-and-home' | 'putting-it-together'

type TopicFacts = {
  about: About
  group: Group
  /** The side of the Assessment Framework it looks at; none when it looks at the whole. */
  side?: Side
  boxes: readonly Box[]
  /** Whether "How we know" is asked: where each thing came from. */
  asksHowWeKnow: boolean
  /** The part is finished when one box of each of these sets has words. `say` is what to do when none has. */
  needs: readonly { oneOf: readonly Box[]; say: (who: string) => string }[]
}

const developing = {
  about: 'child',
  group: 'children',
  side: 'child',
  boxes: ['voice', 'told', 'goingWell', 'worried'],
  asksHowWeKnow: true,
  needs: [
    {
      oneOf: ['goingWell', 'worried', 'voice'],
      say: (who) => `Write what is going well for ${who}, what you are worried about, or what ${who} says`,
    },
  ],
} as const satisfies TopicFacts

const aroundTheFamily = {
  about: 'family',
  group: 'grown-ups-and-home',
  side: 'family-and-environment',
  boxes: ['voice', 'goingWell', 'worried'],
  asksHowWeKnow: true,
  needs: [
    { oneOf: ['goingWell', 'worried', 'voice'], say: () => 'Write what is going well, or what is hard' },
  ],
} as const satisfies TopicFacts

/**
 * Every part an Early Help Assessment has: all three sides of the Assessment Framework for each child, harm from
 * outside the home, the grown-ups' own views, and what has been tried (Working Together; handbook 5).
 */
export const topics: Record<Topic, TopicFacts> = {
  'why-now': {
    about: 'family',
    group: 'getting-started',
    boxes: ['voice', 'whyNow', 'goingWell'],
    asksHowWeKnow: false,
    needs: [
      {
        oneOf: ['voice', 'whyNow'],
        say: () => 'Write what the family would like help with, in their words',
      },
    ],
  },
  'own-words': {
    about: 'child',
    group: 'children',
    side: 'child',
    boxes: ['voice', 'told', 'matters', 'whyNoWords'],
    asksHowWeKnow: false,
    needs: [
      {
        oneOf: ['voice', 'whyNoWords'],
        say: (who) => `Write what ${who} says, or why there are no words from ${who} yet`,
      },
    ],
  },
  health: developing,
  learning: developing,
  'feelings-and-behaviour': developing,
  'family-and-friends': developing,
  adult: {
    about: 'adult',
    group: 'grown-ups-and-home',
    side: 'parenting',
    boxes: ['voice', 'goingWell', 'worried', 'wouldHelp'],
    asksHowWeKnow: true,
    needs: [
      {
        oneOf: ['voice', 'goingWell', 'worried', 'wouldHelp'],
        say: (who) => `Write what ${who} says, what ${who} is good at, or what would help`,
      },
    ],
  },
  'wider-family': aroundTheFamily,
  'home-and-money': aroundTheFamily,
  'outside-home': { ...aroundTheFamily, side: 'outside-home' },
  'tried-so-far': {
    about: 'family',
    group: 'grown-ups-and-home',
    boxes: ['tried', 'helped', 'notHelped'],
    asksHowWeKnow: false,
    needs: [{ oneOf: ['tried'], say: () => 'Write what has been tried, or that nothing has been yet' }],
  },
  analysis: {
    about: 'family',
    group: 'putting-it-together',
    boxes: ['goingWell', 'worried', 'impact', 'change'],
    asksHowWeKnow: false,
    needs: [
      { oneOf: ['goingWell'], say: () => 'Write what is going well, brought together from everyone’s parts' },
      { oneOf: ['worried'], say: () => 'Write what we are worried about, or that we are not worried' },
      { oneOf: ['change'], say: () => 'Write what needs to happen' },
    ],
  },
}

/** The parts of one child, in the order of the columns. */
export const childTopics = [
  'own-words',
  'health',
  'learning',
  'feelings-and-behaviour',
  'family-and-friends',
] as const satisfies readonly Topic[]

/** Every topic in the order the parts are numbered: first what is asked once, then people, then the whole. */
export const topicOrder = [
  'why-now',
  ...childTopics,
  'adult',
  'wider-family',
  'home-and-money',
  'outside-home',
  'tried-so-far',
  'analysis',
] as const satisfies readonly Topic[]

/** The boxes there are on any part, with how we know and the tick that says it is finished. */
export const partBoxes: readonly string[] = [
  ...new Set(Object.values(topics).flatMap(({ boxes }): readonly string[] => boxes)),
  evidenceList,
  'finished',
]
