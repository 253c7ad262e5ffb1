import type { Written } from './write-parts'

/** What the Hargreaves and the team wrote together: Helen the younger children and the whole, Joseph the rest. */
export const hargreaveParts: { byHelen: readonly Written[]; byJoseph: readonly Written[] } = {
  byHelen: [
    {
      topic: 'why-now',
      words: {
        voice: 'I lost my job and then I lost myself. I do not know where to start.',
        whyNow: 'Mia told her teacher that Mum cries at night, and Leanne said yes when asked.',
        goingWell: 'They are a close family who turn up.',
      },
    },
    {
      topic: 'own-words',
      of: 'Mia',
      words: {
        voice: 'I want Mum to laugh like she used to. I like drawing with Poppy.',
        told: 'Drew it with Helen, then talked',
      },
    },
    {
      topic: 'health',
      of: 'Mia',
      words: {
        goingWell: 'Well and growing. Eats school dinners.',
        worried: 'Sleeps badly: four in one room.',
      },
    },
    {
      topic: 'learning',
      of: 'Mia',
      words: {
        goingWell: 'Reads beyond her age.',
        worried: 'Late nine times since September, and misses the morning reading group.',
      },
    },
    {
      topic: 'feelings-and-behaviour',
      of: 'Mia',
      words: {
        voice: 'My tummy hurts when they shout.',
        goingWell: 'Says when she is worried.',
        worried: 'Worries about Mum most days.',
      },
    },
    {
      topic: 'family-and-friends',
      of: 'Mia',
      words: { goingWell: 'Two good friends, and Poppy is always with her.' },
    },
    {
      topic: 'own-words',
      of: 'Poppy',
      words: {
        voice: 'I like it when we are not late and when Dad reads.',
        told: 'Three houses: worries, good things, dreams',
      },
    },
    {
      topic: 'health',
      of: 'Poppy',
      words: { goingWell: 'Well. Immunisations are up to date.', worried: 'A dentist is due.' },
    },
    { topic: 'learning', of: 'Poppy', words: { goingWell: 'Loves numbers and helps others.' } },
    {
      topic: 'feelings-and-behaviour',
      of: 'Poppy',
      words: { goingWell: 'Sunny in class.', worried: 'Sometimes comes unwashed and hides it.' },
    },
    { topic: 'family-and-friends', of: 'Poppy', words: { goingWell: 'Close to Mia and to Dad.' } },
    {
      topic: 'tried-so-far',
      words: {
        tried: 'Tablets from the GP, borrowing from Gareth’s brother, working more nights.',
        helped: 'School lending uniform without a fuss.',
        notHelped: 'Telling the story again to each new person.',
      },
    },
    {
      topic: 'analysis',
      words: {
        goingWell:
          'Two parents who love each other and share the work. Four children who look after each other and like school.',
        worried:
          'Money, pain and silence wear Leanne out. When she is low, mornings and tempers go wrong for everyone.',
        impact: 'The younger ones worry and are late. Lewis and Erin do jobs that are not theirs.',
        change:
          'A plan for the debt, a home that is safe and warm, someone for Leanne to talk to, and the family talking again.',
      },
    },
  ],
  byJoseph: [
    {
      topic: 'own-words',
      of: 'Erin',
      words: {
        voice: 'I do the shopping because Mum cannot face people. I do not mind, but I want to go out too.',
      },
    },
    { topic: 'health', of: 'Erin', words: { goingWell: 'Well, and plays netball when there is time.' } },
    {
      topic: 'learning',
      of: 'Erin',
      words: { goingWell: 'In her last year at college. Wants to be a nurse.' },
    },
    {
      topic: 'feelings-and-behaviour',
      of: 'Erin',
      words: { goingWell: 'Calm and funny.', worried: 'Feels she has to hold it all together.' },
    },
    { topic: 'family-and-friends', of: 'Erin', words: { goingWell: 'A best friend since infants.' } },
    {
      topic: 'own-words',
      of: 'Lewis',
      words: { voice: 'I revise in the bathroom because it is the only quiet room.' },
    },
    { topic: 'health', of: 'Lewis', words: { goingWell: 'Well.' } },
    {
      topic: 'learning',
      of: 'Lewis',
      words: {
        goingWell: 'Set for good grades. His teachers are proud of him.',
        worried: 'Nowhere to work at home.',
      },
    },
    {
      topic: 'feelings-and-behaviour',
      of: 'Lewis',
      words: { worried: 'Shouts back at Mum, then is sorry.', goingWell: 'Says sorry first.' },
    },
    {
      topic: 'family-and-friends',
      of: 'Lewis',
      words: { goingWell: 'Football on Sundays with Gareth watching.' },
    },
    {
      topic: 'adult',
      of: 'Leanne',
      words: {
        voice: 'I worked for thirteen years and then I was nobody. I shout and I hate it.',
        goingWell: 'Gets all four out every day, however little she has slept.',
        worried: 'Low, in pain with fibromyalgia, and has told nobody at home what happened at work.',
        wouldHelp: 'Talking therapy, and someone who comes to us.',
      },
    },
    {
      topic: 'adult',
      of: 'Gareth',
      words: {
        voice: 'Since the accident I cannot do the things dads do. I can do homework.',
        goingWell: 'Steady, reads to the little ones every night.',
        worried: 'Cannot leave the house alone.',
        wouldHelp: 'A ramp.',
      },
    },
    {
      topic: 'wider-family',
      words: {
        goingWell: 'Gareth’s brother would come if they rang at midnight.',
        worried: 'Leanne has stopped seeing her sister.',
      },
    },
    {
      topic: 'home-and-money',
      words: {
        worried:
          'Gas and electric are owed. There were years of mattresses on the floor and blankets at the windows. The garden breaks the tenancy.',
        goingWell: 'They pay the rent first, always.',
      },
    },
    {
      topic: 'outside-home',
      words: { goingWell: 'No worries outside the home. Lewis is with his team, Erin with college friends.' },
    },
  ],
}
