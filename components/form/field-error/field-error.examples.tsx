import { FieldError } from './field-error'

export const title = 'What to put right'

export const examples = {
  'at a box': <FieldError id="month-error" message="The month must be a number from 1 to 12" />,
}
