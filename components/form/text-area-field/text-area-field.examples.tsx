import { FieldExample } from '../form/form-example'
import { TextAreaField } from './text-area-field'

export const title = 'Text area'

const worry =
  'She has cried at the gate on 6 of the last 15 school days and twice had to be carried in. If mornings stay this hard she may start to miss school like Tyler did.'

export const examples = {
  'with words in it': (
    <FieldExample values={{ worry }}>
      <TextAreaField
        name="worry"
        label="What we are worried about"
        hint="Say what you have seen, then what it might mean for Maisie."
      />
    </FieldExample>
  ),
  'near its limit': (
    <FieldExample values={{ worry }}>
      <TextAreaField name="worry" label="In short" limit={170} height="short" />
    </FieldExample>
  ),
  'in another script': (
    <FieldExample values={{ urdu: 'مجھے بدھ کا دن پسند ہے کیونکہ نانی آتی ہیں۔' }}>
      <TextAreaField name="urdu" label="In her own language" height="short" />
    </FieldExample>
  ),
  'something to put right': (
    <FieldExample errors={[{ field: 'worry', message: 'Say what you are worried about' }]}>
      <TextAreaField name="worry" label="What we are worried about" />
    </FieldExample>
  ),
  'to read only': (
    <FieldExample values={{ worry }}>
      <TextAreaField name="worry" label="What we were worried about in June" readOnly />
    </FieldExample>
  ),
}
