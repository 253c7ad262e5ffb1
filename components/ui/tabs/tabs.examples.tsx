import { Tabs } from './tabs'

export const title = 'Tabs as links'

export const examples = {
  'views of a queue': (
    <Tabs
      label="Which contacts"
      tabs={[
        { label: 'All open', href: '#all', count: 14, current: true },
        { label: 'Nobody holding', href: '#nobody', count: 4 },
        { label: 'Mine', href: '#mine', count: 3 },
        { label: 'Waiting for an answer', href: '#waiting', count: 3 },
      ]}
    />
  ),
}
