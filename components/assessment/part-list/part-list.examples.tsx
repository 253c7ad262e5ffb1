import { Sheet } from '../../ui/sheet/sheet'
import { PartList } from './part-list'

export const title = 'Parts of an assessment'

export const examples = {
  'getting started': (
    <Sheet title="Getting started" flush>
      <PartList
        parts={[
          {
            id: 'agreement',
            title: 'Agreement to share',
            href: '#agreement',
            about: 'What Dani has said we can share, and with whom',
            by: 'Helen, 6 November',
            standing: { state: 'done', words: 'Done' },
          },
          {
            id: 'why',
            title: 'Which help fits best',
            href: '#why',
            about: 'The guidance, and your own judgement',
            standing: { state: 'to-do', words: 'To do' },
          },
        ]}
      />
    </Sheet>
  ),
}
