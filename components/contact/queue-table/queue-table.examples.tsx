import { Button, LinkButton } from '../../ui/button/button'
import { Tabs } from '../../ui/tabs/tabs'
import { QueueTable } from './queue-table'

export const title = 'Queue'

export const examples = {
  'contacts to triage': (
    <div>
      <Tabs
        label="Which contacts"
        tabs={[
          { label: 'All open', href: '#all', count: 3, current: true },
          { label: 'Nobody holding', href: '#nobody', count: 1 },
        ]}
      />
      <div className="rounded-b-sheet border border-t-0 border-rule bg-paper">
        <QueueTable
          contacts={[
            {
              id: 'kayden',
              clock: { state: 'late', shareLeft: 0, words: 'Late by 25 min', promise: '4-hour, by noon' },
              child: { name: 'Kayden Pryce', href: '#kayden', rest: '9, and Ruby, 4' },
              worry: 'Says he and Ruby are on their own some evenings',
              from: 'Ben Okoro, Holly Grange Primary',
              known: { words: '1 very likely', detail: '1 possible', sure: true },
              checks: { back: 3, asked: 4, words: '3 of 4 back', detail: 'Housing to come' },
              heldBy: 'You',
              action: (
                <LinkButton href="#kayden" size="compact" about="Kayden Pryce">
                  Open
                </LinkButton>
              ),
            },
            {
              id: 'unborn',
              clock: { state: 'soon', shareLeft: 0.15, words: '35 min left', promise: '1-day, by 1:00pm' },
              child: { name: 'Unborn baby', href: '#unborn', rest: 'due February 2027' },
              worry: '31 weeks and has not been to any appointments',
              from: 'Sian Hughes, community midwife',
              known: { words: 'None found' },
              checks: { back: 1, asked: 3, words: '1 of 3 back' },
              action: (
                <Button size="compact" about="Unborn baby">
                  Take this
                </Button>
              ),
            },
            {
              id: 'noah',
              clock: { state: 'in-time', shareLeft: 0.85, words: '2 days left', promise: '3-day, noon Wed' },
              child: { name: 'Noah Bright', href: '#noah', rest: '2' },
              worry: 'Would like advice about speech and tired mum',
              from: 'Bright’s nursery',
              known: { words: 'None found' },
              checks: { words: 'Not needed' },
              heldBy: 'Nadia Iqbal',
              action: (
                <LinkButton href="#noah" size="compact" about="Noah Bright">
                  Open
                </LinkButton>
              ),
            },
          ]}
        />
      </div>
    </div>
  ),
}
