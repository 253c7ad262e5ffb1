import type { NewFamily, see } from './start-help'

/** Who the Hargreaves are. Nobody here exists. */
export const hargreaveFamily: NewFamily = {
  name: 'Hargreave',
  locality: 'Millbrook',
  children: [
    {
      fullName: 'Erin Hargreave',
      gender: 'female',
      bornOn: '2009-04-02',
      school: 'Ashmere Sixth Form College',
    },
    { fullName: 'Lewis Hargreave', gender: 'male', bornOn: '2011-02-18', school: 'Castle Hill High School' },
    { fullName: 'Mia Hargreave', gender: 'female', bornOn: '2016-06-09', school: 'Oakfield Primary School' },
    {
      fullName: 'Poppy Hargreave',
      gender: 'female',
      bornOn: '2018-10-27',
      school: 'Oakfield Primary School',
    },
  ],
  adults: [
    {
      fullName: 'Leanne Hargreave',
      gender: 'female',
      bornOn: '1984-08-30',
      kind: 'parent',
      relationship: 'Mum',
      looksAfter: true,
      livesHere: true,
    },
    {
      fullName: 'Gareth Hargreave',
      gender: 'male',
      bornOn: '1981-01-12',
      kind: 'parent',
      relationship: 'Dad',
      looksAfter: true,
      livesHere: true,
    },
  ],
  address: { lines: '41 Lockside Road', postcode: 'AS4 7QH', protected: false },
}

export const hargreaveContact = {
  workingWell:
    'All four children come to school and look after one another. Lewis is working hard for his exams. Leanne asks for help when she is asked how she is.',
  worriedAbout:
    'Gareth was badly hurt in an accident at work years ago and cannot walk. Leanne worked nights and did the school run by day, sometimes asleep in the car by home time. Now she has lost the supermarket manager’s job she had for thirteen years. They owe for gas and electric, the children share one cold room, and Leanne says everything is black again.',
  alreadyTried: 'School lends uniform quietly. Leanne’s GP gave tablets two years ago and she stopped them.',
  familyWants: '“Someone to help me find where to start.”',
  childsWords: 'Mum is sad and then she is cross. I want her to be just Mum.',
  childsWordsBy: 'Mia',
}

export const hargreaveSeen: {
  items: Parameters<typeof see>[3]
  children: NonNullable<Parameters<typeof see>[4]>
} = {
  items: [
    {
      items: [
        ['debt-problem', 'Leanne: gas, electric and a catalogue, letters unopened'],
        ['recent-job-loss', 'Leanne’s job of thirteen years ended in the summer'],
        ['parental-mental-health-affecting-care', 'Leanne, and her GP’s letter'],
        ['overcrowded', 'Four children in one bedroom'],
        ['parent-needs-adult-care', 'Gareth uses a wheelchair since the accident'],
        ['food-bank-needed', 'Twice this month'],
        ['p-two-carers-share', 'Gareth does homework and tea from his chair'],
        ['p-seeks-help-early', 'Leanne said yes the first time she was asked'],
      ],
    },
    {
      of: 'Mia',
      items: [
        ['regularly-late', 'School register, nine times since September'],
        ['anxious-or-low', 'Mia tells her teacher she worries about Mum'],
      ],
    },
    { of: 'Poppy', items: [['hygiene-slips', 'Class teacher, some weeks']] },
    { of: 'Lewis', items: [['p-enjoys-school', 'Head of year']] },
  ],
  children: {
    Mia: { unmetNeeds: 4, agenciesNeeded: 4, earlyHelp: 'not-tried', childSeen: true, engagement: 'good' },
    Poppy: { unmetNeeds: 3, agenciesNeeded: 3, childSeen: true, engagement: 'good' },
  },
}
