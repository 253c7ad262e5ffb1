import { LocalNav } from './local-nav'

export const title = 'Parts of a record'

export const examples = {
  'a family': (
    <div className="max-w-49">
      <LocalNav
        label="Reid family"
        groups={[
          [
            { label: 'Now', href: '#now', current: true },
            { label: 'People', href: '#people', count: '9' },
            { label: 'Assessment', href: '#assessment', count: '17 of 24' },
            { label: 'Plan', href: '#plan', count: '8 actions' },
            { label: 'Timeline', href: '#timeline' },
          ],
          [
            { label: 'Who has looked', href: '#looked' },
            { label: 'Close or hand over', href: '#close' },
          ],
        ]}
      />
    </div>
  ),
}
