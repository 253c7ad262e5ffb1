import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { ExploreView } from '@/lib/explore/types'

/** Everything the areas say differently of this case, side by side, with where each has it from. */
export function WhereTheyPart({ view }: { view: ExploreView }) {
  if (view.problems) return null
  return (
    <Sheet title="Where they part, and why" flush>
      {view.differences.length === 0 && <NothingHere>Nowhere: they say the same of everything.</NothingHere>}
      {view.differences.map(({ about, sides }) => (
        <section key={about} aria-label={about} className="border-t border-rule-soft px-4 py-3.5 tablet:px-5">
          <h3 className="text-sub">{about}</h3>
          <ul className="mt-1.5 flex flex-col gap-2.5">
            {sides.map(({ areas, says, because }) => (
              <li key={areas}>
                <p>
                  <strong className="font-bold">{areas}:</strong> {says}
                </p>
                {because.map((each) => (
                  <p key={`${each.says}${each.source}`} className="max-w-prose text-small text-ink-soft">
                    {each.says && `Because: ${each.says}. `}
                    {each.source}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Sheet>
  )
}
