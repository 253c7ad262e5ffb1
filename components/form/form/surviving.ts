import { unstable_rethrow } from 'next/navigation'
import { echoOf } from '@/lib/form/echo'
import { wholeForm } from '@/lib/form/parse-form'
import type { FormActionFunction } from '@/lib/form/state'

const couldNotReach =
  'This was not saved, because Alongside could not be reached. Everything you wrote is still here. Check the connection, then press the button again'

/**
 * The same action, but when the network or the server fails it answers with the form as it stands instead of
 * throwing: an error page in place of the form would take everything typed with it. Redirects still go through.
 */
export function surviving(action: FormActionFunction): FormActionFunction {
  return async (state, data) => {
    try {
      return await action(state, data)
    } catch (error) {
      unstable_rethrow(error)
      return { values: echoOf(data), errors: [{ field: wholeForm, message: couldNotReach }] }
    }
  }
}
