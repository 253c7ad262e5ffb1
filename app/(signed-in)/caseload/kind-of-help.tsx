import { type Level, levels } from '@/components/continuum/level'
import { LevelBadge } from '@/components/continuum/level-badge/level-badge'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { TeamFamily } from '@/lib/caseload/queries/team-caseload'

/** How many families have each kind of help. */
export function KindOfHelp({ families }: { families: readonly TeamFamily[] }) {
  const count = (level: Level) => families.filter((family) => family.level === level).length
  return (
    <Sheet title="Kind of help" quiet>
      <ul className="flex flex-col gap-2.5">
        {levels
          .filter((level) => level !== 'universal')
          .map((level) => (
            <li key={level} className="flex items-center justify-between gap-4">
              <LevelBadge level={level} short />
              <span className="font-bold figures">{count(level)}</span>
            </li>
          ))}
      </ul>
    </Sheet>
  )
}
