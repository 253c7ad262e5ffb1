import { FieldExample } from '@/components/form/form/form-example'
import { WithWhom } from './with-whom'

export const title = 'With whom, and for what'

const agencies = [
  { id: 'housing', name: 'Canal Side Homes' },
  { id: 'health', name: 'Ashmere Children’s Health' },
]

export const examples = {
  'the same for all': (
    <FieldExample values={{ purposes: ['know', 'work'], with: ['health', 'housing'] }}>
      <WithWhom agencies={agencies} />
    </FieldExample>
  ),
  'one of them only to know': (
    <FieldExample values={{ purposes: ['work'], with: ['health', 'housing'], know: ['housing'] }}>
      <WithWhom agencies={agencies} />
    </FieldExample>
  ),
  'nobody ticked': (
    <FieldExample
      values={{ purposes: ['know'] }}
      errors={[{ field: 'with', message: 'Select who they said yes to' }]}
    >
      <WithWhom agencies={agencies} />
    </FieldExample>
  ),
}
