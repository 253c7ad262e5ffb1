import { Sheet } from '@/components/ui/sheet/sheet'
import type { GivenMail } from '@/lib/disclosure/queries/given-document'
import { mailStateWords } from '@/lib/mail/words'

/** How far an e-mail has come, and the words its reader needs to be told. */
export function OnItsWay({ mail: { to, opensWith, state }, name }: { mail: GivenMail; name: string }) {
  return (
    <Sheet title="Sent by e-mail" quiet>
      <p className="text-form">
        To {to}. {mailStateWords(state)}
      </p>
      {state.is !== 'given-up' && (
        <p className="mt-3 text-form">
          The document is locked. Tell {name} what opens it, face to face or on a number you know is theirs:{' '}
          <strong className="figures whitespace-nowrap">{opensWith}</strong>. Do not write it in an e-mail.
        </p>
      )}
    </Sheet>
  )
}
