import { FieldExample } from '../form/form-example'
import { ConfirmPanel } from './confirm-panel'

export const title = 'Confirm it is you'

export const examples = {
  'with a password': (
    <FieldExample>
      <ConfirmPanel how="password" />
    </FieldExample>
  ),
  'with a password and a code': (
    <FieldExample>
      <ConfirmPanel how="password-and-code" />
    </FieldExample>
  ),
  'through one’s organisation': (
    <FieldExample>
      <ConfirmPanel how="organisation" />
    </FieldExample>
  ),
  'as an invented person': (
    <FieldExample>
      <ConfirmPanel how="sample" />
    </FieldExample>
  ),
}
