import { FieldExample } from '../form/form-example'
import { SaveBar } from './save-bar'

export const title = 'Save bar'

const present = [{ name: 'Amina Yusuf', initials: 'AY', doing: 'is in Leo: health' }]

export const examples = {
  'without script': bar(<SaveBar status={{ kind: 'by-hand' }} />),
  'just opened': bar(<SaveBar status={{ kind: 'unchanged' }} />),
  saving: bar(<SaveBar status={{ kind: 'saving' }} present={present} />),
  saved: bar(<SaveBar status={{ kind: 'saved', at: '2026-11-23T14:03:07Z' }} present={present} />),
  'not saved': bar(
    <SaveBar
      status={{
        kind: 'not-saved',
        why: 'There is no signal. Everything you wrote is kept on this page and will be saved when it is back. Keep this page open',
      }}
    />,
  ),
  'somebody else wrote in the same box': bar(
    <SaveBar
      status={{
        kind: 'clash',
        id: 'c1',
        fields: [
          {
            field: 'worry',
            mine: 'a',
            theirs: 'b',
            theirsBy: 'Amina Yusuf',
            theirsAt: '2026-11-23T10:44:00Z',
          },
        ],
      }}
    />,
  ),
}

function bar(example: React.ReactNode) {
  return <FieldExample>{example}</FieldExample>
}
