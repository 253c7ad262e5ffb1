import type { Topic } from './types'

/** Questions that may help on each part, for whoever sits with the family. Never a checklist. */
export const questions: Record<Topic, (who: string) => readonly string[]> = {
  'why-now': () => [
    'What would you like to be different in three months?',
    'What made you think of asking now?',
    'What are you already proud of?',
  ],
  'own-words': (who) => [
    `What is a good day like for ${who}? Who is in it?`,
    `What worries ${who}, and what helps then?`,
    'What would change if they had one wish?',
  ],
  health: (who) => [
    `How does ${who} sleep and eat?`,
    'Who is the dentist, the GP, the health visitor or school nurse?',
    'Is anything waited for: a check, an appointment, glasses, a hearing test?',
  ],
  learning: (who) => [
    `What does ${who} love finding out about?`,
    `What would a teacher say ${who} does well?`,
    'How are mornings and getting there, step by step?',
  ],
  'feelings-and-behaviour': (who) => [
    `When is ${who} happiest? Who with?`,
    'What does a hard morning look like, step by step?',
    'Has anything changed at home or in school?',
    `Who does ${who} go to when upset?`,
  ],
  'family-and-friends': (who) => [
    `Who would ${who} draw close by, and who further away?`,
    `Who are ${who}’s friends, and where do they play?`,
    `How does ${who} see themselves: faith, language, looks, where the family is from?`,
  ],
  adult: (who) => [
    `What is ${who} proud of as a parent?`,
    `Who looks after ${who}?`,
    'What gets in the way on a hard day? What helps on a good one?',
  ],
  'wider-family': () => [
    'Who would come if you rang at midnight?',
    'Who outside the home do the children light up for?',
    'Which groups, places of worship or neighbours matter?',
  ],
  'home-and-money': () => [
    'Is the home warm, dry and safe? Who fixes things?',
    'Is there enough money for the week? Any letters nobody wants to open?',
    'Has anyone checked what the family is entitled to?',
  ],
  'outside-home': () => [
    'Where do the children go, and with whom? How do they get home?',
    'Is anyone older, or anyone online, giving presents, lifts or tasks?',
    'Is there a place or a person they have started to avoid?',
  ],
  'tried-so-far': () => [
    'What have you tried yourselves?',
    'Who has helped before, and what did they do that worked?',
    'What did you have to tell more than once?',
  ],
  analysis: () => [
    'If you had two minutes with the family to say what matters most, what would you say?',
    'What is keeping things as they are?',
    'What is strong here that the plan can build on?',
  ],
}
