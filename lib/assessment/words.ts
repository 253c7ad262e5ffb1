import { firstName } from '@/lib/person/name'
import { possessive } from '@/lib/person/words'
import type { AssessmentStatus, Box, PartLine, PartStatus, Side, Topic } from './types'

/** Said instead of a name when a part is about everyone. */
const theFamily = 'the family'

/** What to call whoever a part is about: a first name, or the family. */
export function whoOf(person: PartLine['person']): string {
  return person ? firstName(person) : theFamily
}

type TopicWords = {
  /** In lists and columns: "Feelings and behaviour". */
  title: string
  /** The line under it in a list. */
  about: (who: string) => string
}

export const topicWords: Record<Topic, TopicWords> = {
  'why-now': {
    title: 'Why now',
    about: () => 'What the family would like help with, in their words',
  },
  'own-words': { title: 'Own words', about: (who) => `What ${who} says` },
  health: { title: 'Health', about: (who) => `How ${possessive(who)} body is doing` },
  learning: { title: 'Learning', about: () => 'Nursery, school and finding things out' },
  'feelings-and-behaviour': {
    title: 'Feelings and behaviour',
    about: (who) => `How ${who} feels, and shows it`,
  },
  'family-and-friends': {
    title: 'Family and friends',
    about: (who) => `Who matters to ${who}, and who ${who} is becoming`,
  },
  adult: { title: 'Views and strengths', about: (who) => `What ${who} is good at, and what would help` },
  'wider-family': {
    title: 'Wider family and community',
    about: () => 'Other adults who matter, neighbours, faith, groups',
  },
  'home-and-money': { title: 'Home and money', about: () => 'The home, heating, rent, benefits and work' },
  'outside-home': {
    title: 'Safe outside home and online',
    about: () => 'Journeys, places, screens, and anyone who puts pressure on a child',
  },
  'tried-so-far': {
    title: 'What has been tried',
    about: () => 'By the family and by services, and what helped',
  },
  analysis: {
    title: 'What is going well and what we are worried about',
    about: () => 'Brought together from everyone’s parts',
  },
}

/** "Maisie: feelings and behaviour", "Dani", "Home and money". */
export function partTitle({ topic, person }: Pick<PartLine, 'topic' | 'person'>): string {
  if (!person) return topicWords[topic].title
  return topic === 'adult' ? firstName(person) : `${firstName(person)}: ${inSmall(topicWords[topic].title)}`
}

/** A title within a sentence begins small, unless it is letters standing for words: "SENCO" stays. */
export function inSmall(title: string): string {
  return /^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)
}

type BoxWords = { label: (who: string) => string; hint?: (who: string) => string }

/** What each box asks. A topic may ask it in words of its own. */
const boxWords: Record<Box, BoxWords> = {
  voice: {
    label: (who) => `What ${who} says`,
    hint: () => 'Their own words or pictures. Not what we think they mean.',
  },
  told: { label: (who) => `How did ${who} tell us?` },
  whyNoWords: {
    label: (who) => `If there are no words from ${who} yet, why?`,
    hint: () => 'Only when the box above is empty. For example, “I am still getting to know them.”',
  },
  matters: {
    label: (who) => `What ${who} would like to be different`,
    hint: () => 'As they would put it. A small thing is as good as a big one.',
  },
  whyNow: {
    label: () => 'Why now',
    hint: () => 'What has happened or changed, and who noticed.',
  },
  goingWell: { label: () => 'What is going well', hint: () => 'Start here. What helps, even a little?' },
  worried: {
    label: () => 'What we are worried about',
    hint: (who) => `Say what you have seen, then what it might mean for ${who}.`,
  },
  wouldHelp: { label: (who) => `What would help ${who}` },
  tried: {
    label: () => 'What has been tried',
    hint: () => 'By the family themselves first, then by each service, and about when.',
  },
  helped: { label: () => 'What helped, even a little' },
  notHelped: { label: () => 'What did not help, and why' },
  impact: {
    label: () => 'What this means for each child',
    hint: () => 'What a day is like for them now, and what might happen if nothing changes.',
  },
  change: { label: () => 'What needs to happen', hint: () => 'The few things that would change the most.' },
}

const ownWords: Partial<Record<Topic, Partial<Record<Box, BoxWords>>>> = {
  'why-now': {
    voice: {
      label: () => 'What the family would like help with',
      hint: () => 'In their own words.',
    },
  },
  adult: {
    goingWell: { label: (who) => `What ${who} is good at` },
    worried: {
      label: (who) => `What is hard for ${who}`,
      hint: (who) => `What ${who} finds hard, and what you have seen.`,
    },
  },
  'outside-home': {
    worried: {
      label: () => 'What we are worried about',
      hint: () => 'Name the place, the people or the app, and which child. What have you seen?',
    },
  },
}

/** The label of a box on one part. */
export function boxLabel(topic: Topic, box: Box, who: string): string {
  return (ownWords[topic]?.[box] ?? boxWords[box]).label(who)
}

export function boxHint(topic: Topic, box: Box, who: string): string | undefined {
  return (ownWords[topic]?.[box] ?? boxWords[box]).hint?.(who)
}

export const tellingWords = {
  talking: 'Talking',
  drawing: 'Drawing',
  playing: 'Playing',
  noticed: 'We noticed',
} as const

export const partStatusWords: Record<PartStatus, string> = {
  'to-do': 'To do',
  'half-done': 'Half done',
  done: 'Done',
}

export const assessmentStatusWords: Record<AssessmentStatus, string> = {
  'under-way': 'Being written',
  late: 'Late',
  finished: 'Finished',
}

export const sideWords: Record<Side, { label: string; hint: string }> = {
  child: { label: 'The child', hint: 'Health, learning, feelings, friendships' },
  parenting: { label: 'Looking after children', hint: 'What the grown-ups need to do their best' },
  'family-and-environment': { label: 'Family and home', hint: 'Home, money, work, wider family' },
  'outside-home': { label: 'Outside the home', hint: 'Journeys, places, online, other people' },
}
