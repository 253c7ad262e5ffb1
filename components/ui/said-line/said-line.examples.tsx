import { SaidList } from './said-line'

export const title = 'What people said'

export const examples = {
  'what is working well': (
    <SaidList
      points={[
        {
          id: 'kofi',
          words: '“I like the toast. I sit with Kofi.”',
          speaker: 'Tyler',
          side: 'family',
        },
        {
          id: 'in',
          words: 'Tyler has been in every day but one since breakfast club started.',
          speaker: 'Helen',
          side: 'team',
        },
      ]}
    />
  ),
}
