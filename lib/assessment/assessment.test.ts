import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { evidenceIn } from './evidence'
import { inOrder } from './in-order'
import { planParts } from './plan-parts'
import { questions } from './questions'
import { sides } from './sides'
import { assessmentStatus, isFinishedBy, missingFrom, nextFor, partStatus } from './status'
import { childTopics, topicOrder, topics } from './topics'
import type { PartLine } from './types'
import { boxLabel, partTitle, topicWords } from './words'

describe('what an assessment covers', () => {
  test('all sides of the Assessment Framework, and harm from outside the home', () => {
    const covered = new Set(topicOrder.flatMap((topic) => topics[topic].side ?? []))
    expect([...covered].toSorted()).toEqual([...sides].toSorted())
  })

  test('every topic is asked, once, and the first box of every child’s part is the child’s own', () => {
    expect([...topicOrder].toSorted()).toEqual(Object.keys(topics).toSorted())
    for (const topic of childTopics) expect(topics[topic].boxes[0]).toBe('voice')
  })

  test('what goes well is asked before what worries, everywhere', () => {
    for (const topic of topicOrder) {
      const { boxes } = topics[topic]
      if (boxes.includes('worried')) expect(boxes.indexOf('goingWell')).toBeLessThan(boxes.indexOf('worried'))
    }
  })

  test('every child and every grown-up has their own parts, however many there are', () => {
    const parts = planParts([
      { personId: 'ada', isChild: true },
      { personId: 'rae', isChild: false },
      { personId: 'ola', isChild: true },
    ])
    for (const child of ['ada', 'ola'])
      expect(parts.filter(({ personId }) => personId === child).map(({ topic }) => topic)).toEqual([
        ...childTopics,
      ])
    expect(parts.filter(({ personId }) => personId === 'rae')).toHaveLength(1)
    expect(parts.at(0)?.topic).toBe('why-now')
    expect(parts.at(-1)?.topic).toBe('analysis')
  })

  test.each(topicOrder)('%s has words, questions that may help, and can be finished', (topic) => {
    expect(topicWords[topic].title).not.toBe('')
    expect(questions[topic]('Ada').length).toBeGreaterThan(1)
    for (const box of topics[topic].boxes) expect(boxLabel(topic, box, 'Ada')).not.toBe('')
    const missing = missingFrom(topic, {}, 'Ada')
    expect(missing.length).toBeGreaterThan(0)
    for (const { box } of missing) expect(topics[topic].boxes).toContain(box)
    const written = Object.fromEntries(topics[topic].boxes.map((box) => [box, 'words']))
    expect(missingFrom(topic, written, 'Ada')).toEqual([])
  })
})

describe('how things stand', () => {
  test('a part is done by a tick on words, never by a tick alone', () => {
    expect(isFinishedBy('health', { finished: 'yes' })).toBe(false)
    expect(isFinishedBy('health', { finished: 'yes', worried: '   ' })).toBe(false)
    expect(isFinishedBy('health', { finished: 'yes', worried: 'He coughs' })).toBe(true)
    expect(isFinishedBy('health', { finished: ['yes'], worried: 'He coughs' })).toBe(true)
    expect(isFinishedBy('health', { worried: 'He coughs' })).toBe(false)
  })

  test('a part with words is half done until it is finished', () => {
    expect(partStatus({ isFinished: false, hasWords: false })).toBe('to-do')
    expect(partStatus({ isFinished: false, hasWords: true })).toBe('half-done')
    expect(partStatus({ isFinished: true, hasWords: true })).toBe('done')
  })

  test('an assessment is late the day after it is due, and a finished one is not late', () => {
    const dueOn = day('2026-12-04')
    expect(assessmentStatus({ dueOn }, day('2026-12-04'))).toBe('under-way')
    expect(assessmentStatus({ dueOn }, day('2026-12-05'))).toBe('late')
    expect(assessmentStatus({ dueOn, completedOn: day('2026-12-20') }, day('2027-01-01'))).toBe('finished')
  })

  test('a late assessment can still be written; a finished one cannot', () => {
    expect(nextFor.late.mayWrite).toBe(true)
    expect(nextFor.finished).toEqual({ mayWrite: false, mayFinish: false })
  })
})

describe('in order', () => {
  const line = (id: string, topic: PartLine['topic'], name?: string): PartLine => ({
    id,
    topic,
    person: name ? { personId: name, fullName: name } : undefined,
    status: 'to-do',
    lastBy: undefined,
    lastOn: undefined,
    writing: undefined,
    clashId: undefined,
  })

  test('parts added later for a new baby stand with the children, each child’s together', () => {
    const parts = [
      line('1', 'why-now'),
      line('2', 'own-words', 'Ada'),
      line('3', 'health', 'Ada'),
      line('4', 'analysis'),
      line('5', 'adult', 'Rae'),
      line('6', 'home-and-money'),
      line('7', 'own-words', 'Baby'),
      line('8', 'health', 'Baby'),
    ]
    expect(inOrder(parts).map(({ id }) => id)).toEqual(['1', '2', '3', '7', '8', '5', '6', '4'])
  })

  test('a part is called by its person and topic, as one would say it', () => {
    expect(partTitle(line('1', 'feelings-and-behaviour', 'Maisie'))).toBe('Maisie: feelings and behaviour')
    expect(partTitle(line('1', 'adult', 'Dani'))).toBe('Dani')
    expect(partTitle(line('1', 'home-and-money'))).toBe('Home and money')
  })
})

test('how we know: blank lines are left out, the rest stay in order', () => {
  const values = {
    'evidence.10.what': 'A letter',
    'evidence.2.what': 'Gate log',
    'evidence.2.from': 'Helen Marsh',
    'evidence.3.what': ' ',
    worried: 'x',
  }
  expect(evidenceIn(values).map(({ row, what }) => [row, what])).toEqual([
    [2, 'Gate log'],
    [10, 'A letter'],
  ])
})
