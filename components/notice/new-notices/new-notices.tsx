import { SoonIcon } from '@/components/ui/icon/status'
import { Container } from '@/components/ui/layout/container'
import { several } from '@/lib/calendar/words'
import { paths } from '@/lib/paths'

/** Over every page while there is something somebody was told and has not read. */
export function NewNotices({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <section aria-label="What you were told" className="border-b border-rule bg-paper print:hidden">
      <Container className="flex items-center gap-2 py-2 text-body">
        <SoonIcon className="text-soon" />
        <a href={paths.notices()} className="py-1">
          You were told {several(count, 'thing')} you have not read
        </a>
      </Container>
    </section>
  )
}
