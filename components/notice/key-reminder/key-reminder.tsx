import { SoonIcon } from '@/components/ui/icon/status'
import { Container } from '@/components/ui/layout/container'
import type { Day } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { paths } from '@/lib/paths'

/** Over every page of somebody who is asked for a security key and has none. `from`: the day they will need it. */
export function KeyReminder({ from }: { from: Day | undefined }) {
  return (
    <section aria-label="Your security key" className="border-b border-rule bg-paper print:hidden">
      <Container className="flex items-center gap-2 py-2 text-body">
        <SoonIcon className="text-soon" />
        <a href={paths.accountKeyNew()} className="py-1">
          {from
            ? `Add a security key: you need one from ${dayWords(from)}`
            : 'Add a security key to how you sign in'}
        </a>
      </Container>
    </section>
  )
}
