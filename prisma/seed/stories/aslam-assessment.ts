import type { Written } from './write-parts'

/** The clear picture of the whole family that the school and the family drew together. */
export const aslamParts: readonly Written[] = [
  {
    topic: 'why-now',
    words: {
      voice: 'I want him to be happy, and I want to sleep.',
      whyNow: 'Eleven mornings missed this term.',
    },
  },
  {
    topic: 'own-words',
    of: 'Danyal',
    words: { voice: 'Nobody listens when I say it is too loud.', told: 'With his train, on the carpet' },
  },
  {
    topic: 'health',
    of: 'Danyal',
    words: { goingWell: 'Well.', worried: 'Covers his ears in the hall. Never had a hearing test.' },
  },
  {
    topic: 'learning',
    of: 'Danyal',
    words: { goingWell: 'Reads timetables for fun.', worried: 'Hides when writing is asked for.' },
  },
  {
    topic: 'feelings-and-behaviour',
    of: 'Danyal',
    words: { goingWell: 'Kind to small children.', worried: 'Screams when it is too much.' },
  },
  {
    topic: 'family-and-friends',
    of: 'Danyal',
    words: { goingWell: 'Loves Nani and his sister.', worried: 'Plays alone at break.' },
  },
  {
    topic: 'own-words',
    of: 'Inaya',
    words: { whyNoWords: 'She is a baby. She laughs when Danyal comes in.' },
  },
  { topic: 'health', of: 'Inaya', words: { goingWell: 'Growing well.', worried: 'Wakes every two hours.' } },
  { topic: 'learning', of: 'Inaya', words: { goingWell: 'Babbling and reaching.' } },
  { topic: 'feelings-and-behaviour', of: 'Inaya', words: { goingWell: 'Settles with Mum.' } },
  { topic: 'family-and-friends', of: 'Inaya', words: { goingWell: 'Three people who adore her.' } },
  {
    topic: 'adult',
    of: 'Rukhsana',
    words: {
      voice: 'I am so tired I cry in the bathroom.',
      goingWell: 'Warm, and always comes when asked.',
      wouldHelp: 'Somebody in the evening.',
    },
  },
  {
    topic: 'adult',
    of: 'Shabnam',
    words: { voice: 'I want to carry the baby but my hips will not.', goingWell: 'Cooks for everyone.' },
  },
  { topic: 'wider-family', words: { goingWell: 'Cousins two streets away.' } },
  {
    topic: 'home-and-money',
    words: { goingWell: 'A warm flat.', worried: 'Money is tight at the end of the month.' },
  },
  { topic: 'outside-home', words: { goingWell: 'No worries.' } },
  { topic: 'tried-so-far', words: { tried: 'Sitting with him at the gate. Stickers.' } },
  {
    topic: 'analysis',
    words: {
      goingWell: 'A boy with a grown-up he trusts and a family who want help.',
      worried: 'Noise frightens him and nobody sleeps, so small things become big.',
      change: 'A quiet place, sleep for Mum and Inaya, and Nani’s hip seen to.',
    },
  },
]
