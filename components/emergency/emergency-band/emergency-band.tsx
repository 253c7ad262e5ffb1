import { LateIcon } from '@/components/ui/icon/status'
import { Container } from '@/components/ui/layout/container'
import { timeWords } from '@/lib/calendar/words'
import { paths } from '@/lib/paths'

/** Over every page while a record stands open in an emergency: until when, and the way to close it. */
export function EmergencyBand({
  emergencyId,
  familyId,
  until,
}: {
  emergencyId: string
  familyId: string
  until: Date
}) {
  return (
    <section aria-label="Open in an emergency" className="border-b-2 border-late bg-paper print:hidden">
      <Container className="flex flex-wrap items-center gap-x-5 gap-y-1 py-2.5 text-body">
        <p className="flex items-center gap-2 font-link">
          <LateIcon className="text-late" />
          <span>
            You have a record open in an emergency until {timeWords(until)}. Everything you open is written
            down.
          </span>
        </p>
        <a href={paths.family(familyId)} className="py-1">
          Read the record
        </a>
        <a href={paths.emergency(emergencyId)} className="py-1">
          Close it
        </a>
      </Container>
    </section>
  )
}
