import { Sheet } from '@/components/ui/sheet/sheet'
import type { InformationClass } from '@/lib/disclosure/types'
import { classWords } from '@/lib/disclosure/words'

/** What kinds of things the record holds that this recipient is not given. */
export function LeftOut({ called, classes }: { called: string; classes: readonly InformationClass[] }) {
  if (classes.length === 0) return null
  return (
    <Sheet title={`Left out for ${called}`} quiet>
      <ul className="list-disc ps-5">
        {classes.map((one) => (
          <li key={one}>{classWords[one]}</li>
        ))}
      </ul>
    </Sheet>
  )
}
