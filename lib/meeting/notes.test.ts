import { describe, expect, it } from 'vitest'
import { parseForm } from '@/lib/form/parse-form'
import { keepSchema, readNotes, recordFrom } from './notes'

const id = '018f3a52-77aa-7c3d-9b1e-0123456789ab'
const hex = id.replaceAll('-', '')
const ids = { familyId: id, meetingId: id, version: '3', draftRev: '7' }

const written = {
  [`came.p${hex}`]: 'here',
  [`score.p${hex}`]: '6',
  [`higher.p${hex}`]: 'If the wall was dry',
  [`came.w${hex}`]: '',
  [`how.${hex}`]: 'partly',
  [`note.${hex}`]: 'Booked',
  'well.0.words': 'Wednesdays are calm',
  'well.0.who': `p${hex}`,
  'worried.0.words': '',
  'worried.0.who': '',
  'goal.0.words': 'Calm mornings',
  'goal.0.voice': '',
  'goal.0.voiceOf': '',
  'action.0.words': 'Walk on Mondays',
  'action.0.who': `w${hex}`,
  'action.0.by-day': '18',
  'action.0.by-month': '12',
  'action.0.by-year': '2026',
  'action.0.helps': 'new1',
  [`outcome.${hex}`]: '4',
  'next-day': '12',
  'next-month': '1',
  'next-year': '2027',
  nextTime: '3:30pm',
  nextPlace: 'Oakfield',
  lastWord: ' Thank you ',
}

function record(values: Record<string, string>) {
  const data = new FormData()
  for (const [name, value] of Object.entries({ ...ids, ...values })) data.append(name, value)
  const parsed = parseForm(keepSchema, data)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.state.errors))
  return recordFrom(parsed.value)
}

describe('the notes of a meeting', () => {
  it('become what is kept, with nothing for boxes left empty', () => {
    expect(record(written)).toMatchObject({
      version: 3,
      draftRev: 7,
      people: [{ who: { personId: id }, came: 'here', score: 6, oneHigher: 'If the wall was dry' }],
      updates: [{ actionId: id, how: 'partly', note: 'Booked' }],
      points: [{ kind: 'working-well', words: 'Wednesdays are calm', who: { personId: id } }],
      outcomeScores: [{ outcomeId: id, score: 4 }],
      newOutcomes: [{ words: 'Calm mornings' }],
      actions: [{ words: 'Walk on Mondays', owner: { workerId: id }, helpsWith: { newOutcome: 0 } }],
      next: { on: '2027-01-12', time: { hour: 15, minute: 30 }, place: 'Oakfield' },
    })
  })

  it('may be nothing at all', () => {
    expect(readNotes({}).ok).toBe(true)
    expect(record({})).toMatchObject({ people: [], points: [], actions: [] })
    expect(record({})).not.toHaveProperty('next')
  })

  const errorsOf = (change: Record<string, string>) => {
    const read = readNotes({ ...written, ...change })
    return read.ok ? [] : read.state.errors.map(({ field }) => field)
  }

  it.each([
    ['who said something', { 'well.0.who': '' }, 'well.0.who'],
    ['what they said', { 'well.0.words': '' }, 'well.0.words'],
    ['who does an action', { 'action.0.who': '' }, 'action.0.who'],
    ['by when', { 'action.0.by-day': '', 'action.0.by-month': '', 'action.0.by-year': '' }, 'action.0.by'],
    ['a time for the next meeting', { nextTime: '' }, 'nextTime'],
    ['a place for the next meeting', { nextPlace: '' }, 'nextPlace'],
    ['the goal an action helps with', { 'goal.0.words': '' }, ''],
  ])('need %s', (_, change, field) => {
    expect(errorsOf(change)).toContain(field)
  })

  it('refuse a score nobody could give and a person nobody knows', () => {
    expect(errorsOf({ [`score.p${hex}`]: '11' })).toEqual([`score.p${hex}`])
    expect(errorsOf({ named: 'somebody' })).toEqual(['named'])
  })
})
