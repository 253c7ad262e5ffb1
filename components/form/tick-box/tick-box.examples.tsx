import { FieldExample } from '../form/form-example'
import { TickBox } from './tick-box'

export const title = 'One tick box'

export const examples = {
  'at the end of a part': (
    <FieldExample>
      <TickBox
        name="finished"
        label="This part is finished"
        hint="You can still change it until the whole assessment is shared."
        framed
      />
    </FieldExample>
  ),
  'something to put right': (
    <FieldExample errors={[{ field: 'read', message: 'Tick to say you have read it back with Dani' }]}>
      <TickBox name="read" label="I have read it back with Dani" />
    </FieldExample>
  ),
}
