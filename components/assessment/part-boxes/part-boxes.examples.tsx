import { OneColumn } from '../../ui/layout/one-column'
import { PartBoxes } from './part-boxes'

export const title = 'Boxes of a part'

export const examples = {
  'a child’s own words': (
    <OneColumn>
      <PartBoxes topic="own-words" who="Maisie" />
    </OneColumn>
  ),
  'a grown-up': (
    <OneColumn>
      <PartBoxes topic="adult" who="Dani" />
    </OneColumn>
  ),
}
