import { Sheet } from '../../ui/sheet/sheet'
import { ChildGrid } from './child-grid'

export const title = 'Children by topic'

const done = { state: 'done', words: 'Done' } as const
const toDo = { state: 'to-do', words: 'To do' } as const

export const examples = {
  'the children of one assessment': (
    <Sheet title="The children" note="Anyone in the team can fill these in, in any order" flush>
      <ChildGrid
        grid={{
          topics: ['Own words', 'Health', 'Learning', 'Feelings and behaviour', 'Family and friends'],
          children: [
            {
              id: 'maisie',
              name: 'Maisie, 7',
              cells: [
                { href: '#m1', standing: done },
                { href: '#m2', standing: done },
                { href: '#m3', standing: done },
                { href: '#m4', standing: { state: 'half', words: 'Half done' } },
                { href: '#m5', standing: toDo },
              ],
            },
            {
              id: 'leo',
              name: 'Leo, 2',
              cells: [
                { href: '#l1', standing: done },
                { href: '#l2', standing: { state: 'half', words: 'Amina is writing' } },
                { href: '#l3', standing: done },
                { href: '#l4', standing: done },
                { href: '#l5', standing: done },
              ],
            },
          ],
        }}
      />
    </Sheet>
  ),
}
