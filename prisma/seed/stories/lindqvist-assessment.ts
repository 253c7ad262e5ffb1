import type { Written } from './write-parts'

/** A short assessment of a small family. */
export const lindqvistParts: readonly Written[] = [
  { topic: 'why-now', words: { voice: 'I want to know one person here.' } },
  {
    topic: 'own-words',
    of: 'Saga',
    words: { whyNoWords: 'She is too little for words. She points at the door on Tuesdays.' },
  },
  { topic: 'health', of: 'Saga', words: { goingWell: 'Growing well, every check kept.' } },
  { topic: 'learning', of: 'Saga', words: { goingWell: 'Puts everything in her mouth and laughs.' } },
  { topic: 'feelings-and-behaviour', of: 'Saga', words: { goingWell: 'Settles with Elin.' } },
  { topic: 'family-and-friends', of: 'Saga', words: { worried: 'Has not met another child yet.' } },
  {
    topic: 'adult',
    of: 'Elin',
    words: {
      voice: 'I cry when she sleeps.',
      goingWell: 'Sings, and comes to everything.',
      worried: 'Low since the birth.',
      wouldHelp: 'Company.',
    },
  },
  { topic: 'wider-family', words: { worried: 'All of them are in Sweden.' } },
  { topic: 'home-and-money', words: { goingWell: 'Warm and paid for.' } },
  { topic: 'outside-home', words: { goingWell: 'No worries.' } },
  { topic: 'tried-so-far', words: { tried: 'An app. Walking.' } },
  {
    topic: 'analysis',
    words: {
      goingWell: 'A mother who asks.',
      worried: 'Being alone keeps her low.',
      change: 'People, and the health visitor coming each month.',
    },
  },
]
