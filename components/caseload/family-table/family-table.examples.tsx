import { FamilyTable } from './family-table'

export const title = 'Family table'

export const examples = {
  'my families': (
    <FamilyTable
      caption="Families"
      headings={['Family', 'Kind of help', 'Named person', 'Next date']}
      families={[
        {
          familyId: 'reid',
          href: '#reid',
          name: 'Reid',
          children: 'Tyler, Maisie',
          help: 'multi-agency',
          facts: ['Helen Marsh (you)', 'Tomorrow'],
        },
        {
          familyId: 'sesay',
          href: '#sesay',
          name: 'Sesay',
          children: 'Idris',
          help: { none: 'No help just now' },
          facts: ['Nobody', ''],
        },
      ]}
    />
  ),
  'a team’s families, one of them late': (
    <FamilyTable
      caption="Families, the soonest date first"
      headings={['Family', 'Looking after it', 'Next', 'When']}
      families={[
        {
          familyId: 'doyle',
          href: '#doyle',
          name: 'Doyle',
          children: 'Niamh',
          facts: ['Joseph Mensah', 'Review', 'Late: Friday 20 November'],
          late: true,
        },
      ]}
    />
  ),
}
