import { DueChip } from '@/components/ui/due-chip/due-chip'
import type { SummaryRow } from '@/components/ui/summary-list/summary-list'
import type { PersonOfFamily } from '@/lib/family/people'
import { paths } from '@/lib/paths'

/** Somebody’s e-mail address, whether anything may be sent there, and the way to change it. */
export function emailRow({ email, mayChange, familyId, person }: PersonOfFamily): SummaryRow {
  return {
    label: 'E-mail',
    value: (
      <>
        <span className="wrap-anywhere">{email?.address ?? 'Not written down'}</span>
        {email?.isProtected && (
          <span className="block">
            <DueChip state="protected">Protected: nothing is sent there</DueChip>
          </span>
        )}
        {email && !email.isProtected && !email.isConfirmed && (
          <span className="block text-ink-soft">Nobody has made sure yet that it is theirs</span>
        )}
        {mayChange && (
          <a className="block" href={paths.familyPersonEmail(familyId, person.id)}>
            {email ? 'Change it' : 'Write it down'}
            <span className="sr-only">: e-mail address</span>
          </a>
        )}
      </>
    ),
  }
}
