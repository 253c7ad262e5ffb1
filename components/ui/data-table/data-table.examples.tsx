import { LevelBadge } from '../../continuum/level-badge/level-badge'
import { LinkButton } from '../button/button'
import { DueChip } from '../due-chip/due-chip'
import { Sheet } from '../sheet/sheet'
import { DataTable } from './data-table'

export const title = 'Table'

export const examples = {
  'families I lead': (
    <Sheet title="Families I lead" count={2} flush>
      <DataTable
        caption="Families I lead"
        columns={[{ heading: 'Family' }, { heading: 'Kind of help' }, { heading: 'Next review' }]}
        rows={[
          {
            id: 'reid',
            cells: [
              <FamilyCell key="f" name="Reid" who="Tyler, Maisie, Leo" />,
              <LevelBadge key="l" level="multi-agency" short />,
              <strong key="r">Tomorrow</strong>,
            ],
          },
          {
            id: 'nowak',
            cells: [
              <FamilyCell key="f" name="Nowak" who="Zofia" />,
              <LevelBadge key="l" level="single-agency" short />,
              '15 Dec',
            ],
          },
        ]}
      />
    </Sheet>
  ),
  'numbers, a button, and a late row': (
    <Sheet title="Look at these first" count={2} flush>
      <DataTable
        caption="Families to look at first"
        cards="tablet"
        columns={[
          { heading: 'Family' },
          { heading: 'Named person' },
          { heading: 'Why' },
          { heading: 'Weeks', align: 'end' },
          { heading: 'Offer help', unseen: true, align: 'end' },
        ]}
        rows={[
          {
            id: 'doyle',
            late: true,
            cells: [
              <a key="f" href="#doyle" className="font-link">
                Doyle
              </a>,
              'Joseph Adeyemi',
              <DueChip key="w" state="late">
                Review 15 working days late
              </DueChip>,
              '12',
              <LinkButton key="o" href="#offer" size="compact" about="Doyle family">
                Offer help
              </LinkButton>,
            ],
          },
        ]}
      />
    </Sheet>
  ),
}

function FamilyCell({ name, who }: { name: string; who: string }) {
  return (
    <>
      <a href={`#${name}`} className="font-link">
        {name}
      </a>
      <span className="block text-small text-ink-soft">{who}</span>
    </>
  )
}
