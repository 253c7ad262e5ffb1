import { Form } from '@/components/form/form/form'
import { Button } from '@/components/ui/button/button'
import { Sheet } from '@/components/ui/sheet/sheet'
import { factorWords } from '@/lib/auth/factor'
import { instantWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import type { OwnSession } from '@/lib/worker/own-sign-in'
import { submitEndSession } from './action'

/** Where one is signed in, each with what it was earned with, and a way to end it at once. */
export function Sessions({ sessions }: { sessions: readonly OwnSession[] }) {
  return (
    <Sheet title="Where you are signed in" count={sessions.length} flush>
      <ul>
        {sessions.map((session) => (
          <li
            key={session.id}
            className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 border-t border-rule-soft px-4 py-3.5 tablet:px-5"
          >
            <div>
              <p className="font-link">
                {session.device ?? 'An unknown browser'}
                {session.isThisOne && ' (this one)'}
              </p>
              <p className="text-small text-ink-soft">
                Since {instantWords(session.startedAt)}, with{' '}
                {session.factors.map((factor) => factorWords[factor] ?? 'a password').join(' and ')}. Last
                used {instantWords(session.lastSeenAt)}.
              </p>
            </div>
            {!session.isThisOne && (
              <Form
                action={submitEndSession}
                formKey={newFormKey()}
                hidden={{ sessionId: session.id }}
                idPrefix={`${session.id}-`}
              >
                <Button look="secondary" about={session.device ?? 'an unknown browser'}>
                  End
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <div className="border-t border-rule-soft px-4 py-3.5 tablet:px-5">
          <Form action={submitEndSession} formKey={newFormKey()} idPrefix="others-">
            <Button look="secondary">Sign out everywhere but here</Button>
          </Form>
        </div>
      )}
    </Sheet>
  )
}
