import { EvidenceTable } from './evidence-table'

export const title = 'How we know'

export const examples = {
  'three sources': (
    <EvidenceTable
      evidence={[
        {
          row: 0,
          what: 'Gate log: 6 of 15 mornings upset',
          from: 'Helen Marsh, Oakfield Primary',
          when: '2 to 20 Nov 2026',
        },
        {
          row: 1,
          what: 'Talk and drawing in the quiet room',
          from: 'Maisie, with Helen',
          when: '20 Nov 2026',
        },
        { row: 2, what: '“She sleeps in with me most nights”', from: 'Dani, by phone', when: '18 Nov 2026' },
      ]}
    />
  ),
}
