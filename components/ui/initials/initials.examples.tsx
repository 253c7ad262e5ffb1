import { Initials } from './initials'
import { PeopleList } from './person-line'

export const title = 'People'

export const examples = {
  'in the team': <Initials initials="HM" side="team" />,
  'in the family': <Initials initials="DR" side="family" />,
  'a team around a family': (
    <PeopleList
      people={[
        {
          name: 'Pauline Reid',
          initials: 'PR',
          side: 'family',
          detail: 'Nan. Wednesday teas and school run',
        },
        {
          name: 'Helen Marsh',
          initials: 'HM',
          side: 'team',
          role: 'named person',
          detail: 'SENCO, Oakfield Primary',
        },
        {
          name: 'Amina Yusuf',
          initials: 'AY',
          side: 'team',
          detail: 'Health visitor',
          href: '#amina',
        },
      ]}
    />
  ),
}
