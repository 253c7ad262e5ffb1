import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ContentsOf } from '@/app/(signed-in)/families/[familyId]/given/contents-of'
import { day } from '@/lib/calendar/day'
import { wordsOf } from '@/lib/paper/block'
import type { FamilyCopy } from '@/lib/plan/family-copy'
import type { Contents } from './contents'
import { paperOf } from './paper-of'
import type { DocumentKind } from './types'

const whole: FamilyCopy = {
  familyId: '1',
  familyName: 'Tester',
  partnership: 'Ashmere Early Help',
  today: day('2026-11-24'),
  names: ['Rae', 'Ada'],
  person: {
    name: 'Helen Marsh',
    called: 'Helen',
    agency: 'Oakfield',
    phone: '01632 960 150',
    isNamedPerson: true,
  },
  goingWell: ['Wednesdays are calm'],
  worriedAbout: ['Ada missed 11 days'],
  said: [{ who: 'Ada', words: 'My tummy wobbles' }],
  next: { on: day('2026-12-15'), startsAt: new Date('2026-12-15T15:30:00Z'), place: 'Oakfield' },
  actions: [{ who: 'Rae', what: 'Keep Saturdays', by: day('2026-12-10') }],
  outcomes: [
    {
      id: '1',
      words: 'Calm mornings',
      scores: [
        { on: day('2026-09-01'), score: 3 },
        { on: day('2026-11-24'), score: 7 },
      ],
    },
  ],
  sharedWith: ['Oakfield', 'Canal Side Homes'],
  notHappyPhone: '01632 960 100',
}
const { next: _, notHappyPhone: __, ...least } = whole

const all: [string, DocumentKind, Contents][] = [
  ['a whole plan', 'plan-copy', { kind: 'plan', copy: whole }],
  [
    'a plan with next to nothing in it',
    'plan-copy',
    {
      kind: 'plan',
      copy: {
        ...least,
        person: { ...whole.person, isNamedPerson: false },
        goingWell: [],
        said: [],
        actions: [],
        outcomes: [],
        sharedWith: [],
        next: { on: day('2026-12-15') },
      },
    },
  ],
  [
    'what is written about somebody',
    'subject-access',
    {
      kind: 'sheets',
      opening: 'What is written about you.',
      sheets: [
        { title: 'Your one person', look: 'box', lines: ['Helen Marsh, at Oakfield.'] },
        { title: 'What we know', lines: ['Name: Rae', 'Language: Welsh'] },
        { title: 'What you said', look: 'said', lines: ['“Keep Saturdays”'] },
      ],
      upTo: undefined,
      aboutOthers: 2,
    },
  ],
]

describe('the file of a document', () => {
  it.each(all)('says the same words in the same order as its page: %s', (_name, document, contents) => {
    const page = renderToStaticMarkup(createElement(ContentsOf, { document, contents }))
    const onPage = page
      .replaceAll(/<caption.*?<\/caption>|<svg.*?<\/svg>/g, ' ')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('&#x27;', '’')
    expect(words(wordsOf(paperOf(document, contents)))).toEqual(words(onPage))
  })
})

function words(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,])/g, '$1')
    .trim()
}
