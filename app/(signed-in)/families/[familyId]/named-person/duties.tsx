import { Sheet } from '@/components/ui/sheet/sheet'
import { duties, notDuties } from '@/lib/lead-professional/words'

/** What a named person does, and does not have to do. */
export function Duties() {
  return (
    <Sheet title="What the named person does" quiet>
      <ul className="ms-5 flex list-disc flex-col gap-1.5">
        {duties.map((duty) => (
          <li key={duty}>{duty}</li>
        ))}
      </ul>
      <p className="mt-3 text-ink-soft">{notDuties}</p>
    </Sheet>
  )
}
