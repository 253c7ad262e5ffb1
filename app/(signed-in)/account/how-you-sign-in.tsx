import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list/summary-list'
import { instantWords, several } from '@/lib/calendar/words'
import { paths } from '@/lib/paths'
import type { OwnSignIn } from '@/lib/worker/own-sign-in'

/** With what one proves who one is, and how to change each. */
export function HowYouSignIn({ passwordSetAt, appSetAt, codesLeft, keys, organisations }: OwnSignIn) {
  const rows: SummaryRow[] = []
  if (passwordSetAt) {
    const action = { label: 'Change', href: paths.accountPassword() }
    rows.push({ label: 'Password', value: `Set ${instantWords(passwordSetAt)}`, action })
  }
  if (appSetAt) {
    rows.push(
      {
        label: 'Authenticator app',
        value: `Set up ${instantWords(appSetAt)}`,
        action: { label: 'Use another phone', href: paths.accountPhone(), about: 'for your codes' },
      },
      {
        label: 'Recovery codes',
        value: `${several(codesLeft, 'code')} left`,
        action: { label: 'See or replace', href: paths.accountCodes() },
      },
    )
  }
  rows.push({
    label: 'Security keys',
    value: keys === 0 ? 'None yet' : several(keys, 'key'),
    action: {
      label: keys === 0 ? 'Add one' : 'See or add',
      href: paths.accountKeys(),
      about: 'security keys',
    },
  })
  if (organisations > 0) rows.push({ label: 'Your organisation’s sign-in', value: 'Joined to you here' })
  return (
    <Sheet title="How you sign in">
      <SummaryList rows={rows} />
    </Sheet>
  )
}
