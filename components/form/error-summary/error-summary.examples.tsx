import { ErrorSummary } from './error-summary'

export const title = 'Error summary'

export const examples = {
  'one thing, about the whole form': (
    <ErrorSummary
      errors={[{ field: '', message: 'This was not saved, because Alongside could not be reached' }]}
    />
  ),
}
