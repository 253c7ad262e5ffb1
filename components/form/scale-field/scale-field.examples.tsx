import { FieldExample } from '../form/form-example'
import { ScaleField } from './scale-field'

export const title = '0 to 10'

export const examples = {
  'better than last time': (
    <FieldExample values={{ dani: '6' }}>
      <ScaleField name="dani" label="Dani" worst="we cannot cope" best="we are doing fine" lastTime={4} />
    </FieldExample>
  ),
  'not marked yet': (
    <FieldExample errors={[{ field: 'tyler', message: 'Mark how things are today, from 0 to 10' }]}>
      <ScaleField name="tyler" label="Tyler" worst="we cannot cope" best="we are doing fine" lastTime={5} />
    </FieldExample>
  ),
}
