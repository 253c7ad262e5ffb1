import { dayWords, fullDayWords, monthWords, timeWords } from '@/lib/calendar/words'
import { listWords } from '@/lib/family/words'
import type { Block, Run } from '@/lib/paper/block'
import type { FamilyCopy } from './family-copy'
import { progressOf, scored } from './progress'
import { inQuotes } from './quotes'
import { scoreForFamily } from './words'

/** The family’s copy in pieces for paper, in the order the page has them. */
export function planBlocks(copy: FamilyCopy): Block[] {
  return [
    plain(listWords(copy.names)),
    onePerson(copy.person),
    ...points('What is going well', copy.goingWell),
    ...points('What we are worried about', copy.worriedAbout),
    ...whatWeSaid(copy.said),
    ...(copy.next ? [nextMeeting(copy.next)] : []),
    ...whoWillDoWhat(copy.actions),
    ...howItFeels(copy.outcomes),
    ...yourChoice(copy),
  ]
}

const plain = (words: string): Block => ({ kind: 'words', runs: [{ words }] })
const heading = (words: string): Block => ({ kind: 'heading', words })
const key = (words: string): Run => ({ words, isKey: true })

function onePerson({ name, called, agency, phone, isNamedPerson }: FamilyCopy['person']): Block {
  const who = isNamedPerson
    ? [key(`Your one person is ${name}`)]
    : [key(name), { words: ' looks after this plan until you and the team agree on one person' }]
  const ring = phone ? [[{ words: `Ring ${called} on ` }, key(phone), { words: '.' }]] : []
  return { kind: 'box', lines: [[...who, { words: `, at ${agency}.` }], ...ring] }
}

function points(title: string, all: string[]): Block[] {
  return all.length === 0 ? [] : [heading(title), { kind: 'points', points: all }]
}

function whatWeSaid(said: FamilyCopy['said']): Block[] {
  if (said.length === 0) return []
  return [
    heading('What we said'),
    ...said.map(({ who, words }): Block => ({ kind: 'said', who, words: inQuotes(words) })),
  ]
}

function nextMeeting({ on, startsAt, place }: NonNullable<FamilyCopy['next']>): Block {
  const runs = startsAt
    ? [
        key('Our next meeting'),
        { words: ' is on ' },
        key(fullDayWords(on)),
        { words: ' at ' },
        key(timeWords(startsAt)),
        { words: `, at ${place}. You can bring anyone you like.` },
      ]
    : [{ words: 'We look at this plan together again by ' }, key(fullDayWords(on)), { words: '.' }]
  return { kind: 'box', lines: [runs] }
}

function whoWillDoWhat(actions: FamilyCopy['actions']): Block[] {
  if (actions.length === 0) return []
  return [
    heading('Who will do what'),
    {
      kind: 'table',
      summary: 'Who will do what',
      widths: [22, 48, 30],
      heads: ['Who', 'What', 'By when'],
      rows: actions.map(({ who, what, by }) => [who, what, dayWords(by)]),
    },
  ]
}

function howItFeels(outcomes: FamilyCopy['outcomes']): Block[] {
  const drawn = scored(outcomes)
  const first = drawn[0]?.scores[0]
  if (!first) return []
  const hasTwo = drawn.some(({ scores }) => scores.length > 1)
  const rows = drawn.flatMap((outcome) => {
    const progress = progressOf(outcome)
    if (!progress) return []
    const began = progress.first === progress.now ? {} : { first: progress.first.score }
    return [[outcome.words, { ...began, now: progress.now.score }, scoreForFamily(progress)]]
  })
  return [
    heading('How you said things feel'),
    {
      kind: 'words',
      isSmall: true,
      runs: [
        {
          words: `0 is very hard. 10 is going well.${hasTwo ? ` The square is ${monthWords(first.on)}. The circle is now.` : ''}`,
        },
      ],
    },
    {
      kind: 'table',
      summary: 'What we are working towards, with your scores',
      widths: [45, 33, 22],
      heads: [],
      rows,
    },
  ]
}

function yourChoice({ sharedWith, person: { called }, notHappyPhone }: FamilyCopy): Block[] {
  const who =
    sharedWith.length > 0
      ? `You said ${listWords(sharedWith)} can see this plan.`
      : 'We ask you before we share this plan.'
  const unhappy = notHappyPhone
    ? [key('Not happy with how we are helping?'), { words: ` Ring ${notHappyPhone}. ` }]
    : []
  return [
    heading('It is your choice'),
    plain(
      `${who} You can change your mind, ask to see what we write, or ask us to put it right. Just tell ${called}. We would only share without asking if we thought a child was not safe.`,
    ),
    plain(`You can have this read to you, in another language or in Easy Read. Ask ${called}.`),
    { kind: 'words', runs: [...unhappy, key('In danger now?'), { words: ' Ring 999.' }] },
  ]
}
