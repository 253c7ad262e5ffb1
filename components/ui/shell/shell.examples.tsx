import { OpeningSentence } from '../opening-sentence/opening-sentence'
import { PageHeader } from '../page-header/page-header'
import { MenuList } from './menu-list'
import { places } from './places'
import { Shell } from './shell'

export const title = 'Shell'
/** Each has a page's own landmarks, so the gallery shows each on a page of its own. */
export const wholePage = true

const partnership = { name: 'Ashmere Early Help Partnership', mashPhone: '01632 960 150' }
const nav = [
  { label: 'My work', href: '#my-work', current: true },
  { label: 'Find', href: places.find },
  { label: 'My families', href: '#families' },
  { label: 'Help', href: '#help', rare: true },
]
const longNav = [{ label: 'Queue', href: '#queue' }, ...nav]

export const examples = {
  'signed in': (
    <Shell
      nav={nav}
      who={{ name: 'Helen Marsh', place: 'Oakfield Primary School' }}
      partnership={partnership}
    >
      <PageHeader title="Good morning, Helen" note="Monday 23 November 2026">
        <OpeningSentence>
          <strong>2 things are late</strong> and <strong>3 are for today</strong>.
        </OpeningSentence>
      </PageHeader>
    </Shell>
  ),
  'more places than fit in a line': (
    <Shell nav={longNav} who={{ name: 'Grace Tomlin', place: 'MASH' }} partnership={partnership}>
      <PageHeader title="Queue" />
    </Shell>
  ),
  'for everyone': (
    <Shell nav={[]} partnership={partnership}>
      <PageHeader title="Privacy" />
    </Shell>
  ),
  'the menu of a phone': (
    <Shell
      nav={nav}
      who={{ name: 'Helen Marsh', place: 'Oakfield Primary School' }}
      partnership={partnership}
    >
      <PageHeader title="Menu" />
      <MenuList nav={nav} who={{ name: 'Helen Marsh', place: 'Oakfield Primary School' }} />
    </Shell>
  ),
}
