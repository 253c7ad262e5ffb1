import { Button } from '@/components/ui/button/button'
import { buttonField, codeField, passwordField } from '@/lib/form/machinery'
import type { ConfirmItsYou } from '@/lib/form/state'
import { KeyButton } from '../security-key/key-button'
import { TextField } from '../text-field/text-field'

/**
 * Asks the person of this form to prove once more who they are, in the form they were in, so that nothing typed is
 * lost. Its button posts the whole form, as the button they had pressed would have.
 */
export function ConfirmPanel({ how, byKey, button }: ConfirmItsYou) {
  const byKeyAlone = byKey === 'needed'
  return (
    <section
      aria-labelledby="confirm-its-you"
      className="flex flex-col gap-4 rounded-sheet border-2 border-action bg-paper px-5 py-4"
    >
      <div>
        <h2 id="confirm-its-you" className="text-section">
          Confirm it is you
        </h2>
        <p className="mt-1 text-body">{why[how]}</p>
      </div>
      {(how === 'password' || how === 'password-and-code') && (
        <TextField
          name={passwordField}
          label="Your password"
          type="password"
          autoComplete="current-password"
          width="half"
        />
      )}
      {how === 'password-and-code' && !byKeyAlone && (
        <TextField
          name={codeField}
          label="Code from your authenticator app"
          hint="Six digits. Or one of your recovery codes."
          autoComplete="one-time-code"
          width="half"
        />
      )}
      {how === 'sample' && <input type="hidden" name={passwordField} value="" />}
      {how === 'organisation' && !byKeyAlone && (
        <p>
          <a href="/sign-in?again=1" target="_blank" rel="noopener">
            Sign in again (opens in a new tab)
          </a>
        </p>
      )}
      {!byKeyAlone && (
        <p>
          <Button {...(button && { name: buttonField, value: button })}>
            {how === 'organisation' ? 'I have signed in again: go on' : 'Confirm and go on'}
          </Button>
        </p>
      )}
      {byKey && (
        <KeyButton
          what="confirm"
          button={button}
          look={byKeyAlone ? 'primary' : 'secondary'}
          instead={byKeyAlone ? 'Open this page in another browser.' : 'Use a code.'}
        />
      )}
    </section>
  )
}

const often =
  'This shows or changes something that could hurt somebody in the wrong hands, so we ask again unless you signed in within the last 10 minutes.'

const why: Record<ConfirmItsYou['how'], string> = {
  password: often,
  'password-and-code': often,
  organisation: `${often} Your organisation does the asking: sign in there again, then come back to this page.`,
  sample: `${often} The people of this partnership are invented and have no passwords, so here it is one press.`,
}
