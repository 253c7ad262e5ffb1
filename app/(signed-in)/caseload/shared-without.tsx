import { LinkButton } from '@/components/ui/button/button'
import { Sheet } from '@/components/ui/sheet/sheet'
import { paths } from '@/lib/paths'

/** What was shared without agreement waits here until a manager has looked. Nothing is shown when nothing does. */
export function SharedWithoutWaiting({ howMany }: { howMany: number }) {
  if (howMany === 0) return null
  return (
    <Sheet title="Shared without agreement" count={howMany}>
      <p className="mb-3">
        {howMany === 1
          ? 'Something was shared without a family’s agreement, and no manager has looked at it yet.'
          : `${howMany} things were shared without a family’s agreement, and no manager has looked at them yet.`}
      </p>
      <LinkButton href={paths.sharedWithout()}>Look at {howMany === 1 ? 'it' : 'them'}</LinkButton>
    </Sheet>
  )
}
