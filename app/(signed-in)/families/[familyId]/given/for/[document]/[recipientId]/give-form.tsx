import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { TickBox } from '@/components/form/tick-box/tick-box'
import type { Check } from '@/lib/disclosure/queries/check'
import { documentWords, handoverWords, whyNoEmail, whyNotPosted } from '@/lib/disclosure/words'
import { listWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'
import { submitGive } from './action'

/** How it reaches them, and that somebody has checked. The address is the record's: it cannot be typed. */
export function GiveForm({ familyId, check, formKey }: { familyId: string; check: Check; formKey: string }) {
  const { document, recipientId, aboutId, called, digest, contents, post, email, warnings, at } = check
  const upTo = contents.kind === 'sheets' ? contents.upTo : undefined
  const byHand = { value: 'by-hand', label: handoverWords['by-hand'] }
  const byPost = post.can && {
    value: 'by-post',
    label: handoverWords['by-post'],
    hint: `${post.lines.join(', ')}${post.isReleased ? '. Protected: a manager has said it may be used this once.' : ''}`,
  }
  const byEmail = email.can && {
    value: 'by-email',
    label: handoverWords['by-email'],
    hint: emailHint(called, email),
  }
  const choices = [byHand, byPost, byEmail].filter((choice) => choice !== false)
  return (
    <Form
      action={submitGive}
      formKey={formKey}
      pageTitle={`${documentWords[document]}, for somebody`}
      hidden={{ familyId, document, recipientId, digest, ...(aboutId && { aboutId }), ...(upTo && { upTo }) }}
      values={choices.length > 1 ? {} : { handover: 'by-hand' }}
      submit={`Give this to ${called}`}
      beside={<a href={paths.given(familyId)}>Cancel</a>}
    >
      {at && (
        <TextAreaField
          name="purpose"
          label={`Why does ${called} need it?`}
          hint={`It is written down as shared with ${at.organisation}. The family can read it.`}
          height="short"
        />
      )}
      {warnings.length > 0 && (
        <TextAreaField name="why" label="Why may it be given with these words in it?" height="short" />
      )}
      <RadioField name="handover" label={`How does ${called} get it?`} choices={choices} />
      {!post.can && !at && <WhyNoPost familyId={familyId} check={check} />}
      {!email.can && email.why !== 'off' && (
        <p>
          {whyNoEmail[email.why](called)}.{' '}
          {email.why !== 'letters' && (
            <a href={paths.familyPersonEmail(familyId, recipientId)}>
              {email.why === 'none' ? 'Write one down' : 'See the e-mail address'}
            </a>
          )}
        </p>
      )}
      <TickBox name="checked" label={`I have read it through, and ${called} is who it is for`} framed />
    </Form>
  )
}

/** Where it goes, that it is locked, and who else would see that something came. */
function emailHint(called: string, { address, alsoOf }: Extract<Check['email'], { can: true }>): string {
  const shared =
    alsoOf.length === 0
      ? ''
      : ` ${listWords(alsoOf)} ${alsoOf.length === 1 ? 'has' : 'have'} the same address in the record, and would see that something came.`
  return `${address}. It goes as a locked PDF, and you tell ${called} what opens it.${shared}`
}

function WhyNoPost({
  familyId,
  check: { document, recipientId, aboutId, called, post },
}: {
  familyId: string
  check: Check
}) {
  if (post.can) return null
  if (post.why === 'no-address')
    return <p>No address is written down for {called}, so it cannot be posted.</p>
  if ('addressId' in post)
    return (
      <p>
        {whyNotPosted[post.why](called)}.{' '}
        <a
          href={paths.addressCheck(familyId, post.addressId, {
            document,
            recipient: recipientId,
            about: aboutId,
          })}
        >
          Is this still where they live?
        </a>
      </p>
    )
  if (post.why === 'asked')
    return (
      <p>
        The address is protected. A manager has been asked whether it may be used, and has not answered yet.
      </p>
    )
  return (
    <p>
      The address is protected, so it is not printed{post.why === 'refused' && ', and a manager has said no'}.{' '}
      <a href={paths.askRelease(familyId, document, recipientId, aboutId)}>
        Ask a manager whether it may be used once
      </a>
    </p>
  )
}
