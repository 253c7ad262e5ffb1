import { Form } from '@/components/form/form/form'
import { Sheet } from '@/components/ui/sheet/sheet'
import { several } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import { paths } from '@/lib/paths'
import type { WorkerToLookAfter } from '@/lib/worker/types'
import { submitEndSessions, submitMakeLink, submitResetFactors } from './action'

/** How somebody signs in, and what an administrator can do about it. Never setting a password for them. */
export function SigningIn({
  worker: { id: workerId, sessions, hasApp, keys },
}: {
  worker: WorkerToLookAfter
}) {
  return (
    <>
      <Sheet title="Signed in" quiet>
        {sessions === 0 ? (
          <p>Nowhere now.</p>
        ) : (
          <>
            <p className="mb-3">In {several(sessions, 'place')} now.</p>
            <Form
              action={submitEndSessions}
              formKey={newFormKey()}
              hidden={{ workerId }}
              idPrefix="sessions-"
              submit="Sign them out everywhere"
            />
          </>
        )}
      </Sheet>
      <Sheet title="Password" quiet>
        <p className="mb-3">They set it themselves, by a link that works once.</p>
        <Form
          action={submitMakeLink}
          formKey={newFormKey()}
          hidden={{ workerId }}
          idPrefix="link-"
          submit="Make a new link"
        />
      </Sheet>
      <Sheet title="Authenticator app" quiet>
        <p className="mb-3">
          {hasApp ? 'They have one. Take it away when their phone is lost.' : 'They have none.'}
        </p>
        {hasApp && (
          <Form
            action={submitResetFactors}
            formKey={newFormKey()}
            hidden={{ workerId }}
            idPrefix="factors-"
            submit="Take their app away"
          />
        )}
      </Sheet>
      {keys.length > 0 && (
        <Sheet title="Security keys" quiet>
          <p className="mb-3">Take one away when they say it is lost.</p>
          <ul className="flex flex-col gap-1">
            {keys.map(({ id, name }) => (
              <li key={id}>
                <a href={paths.workerKey(workerId, id)}>{name}</a>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  )
}
