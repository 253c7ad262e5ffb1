import { Sheet } from '../sheet/sheet'
import { FullWidth } from './full-width'
import { MainAndSide } from './main-and-side'
import { OneColumn } from './one-column'
import { RecordLayout } from './record-layout'
import { TwoPanes } from './two-panes'

export const title = 'Layouts'
export const edgeToEdge = true

export const examples = {
  'one column': (
    <OneColumn>
      <Sheet title="One question">Up to 760 px wide.</Sheet>
    </OneColumn>
  ),
  'main and side': (
    <MainAndSide side={<Sheet title="Beside it">What helps.</Sheet>}>
      <Sheet title="What I came for">The main thing.</Sheet>
    </MainAndSide>
  ),
  record: (
    <RecordLayout nav={<p>The parts</p>} side={<Sheet title="Who is in it">People.</Sheet>}>
      <Sheet title="What it says">Words.</Sheet>
    </RecordLayout>
  ),
  'two panes': (
    <TwoPanes
      told={<Sheet title="What we were told">Words.</Sheet>}
      doing={<Sheet title="What we do">Acts.</Sheet>}
    />
  ),
  'the full width': (
    <FullWidth>
      <Sheet title="A queue">Rows.</Sheet>
    </FullWidth>
  ),
}
