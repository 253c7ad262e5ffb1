import { Sheet } from '@/components/ui/sheet/sheet'
import { SIDE_WORDS, SIDES } from '@/lib/continuum/catalogue'
import { parts } from '@/lib/guidance/types'
import { partWords } from '@/lib/guidance/words'
import { paths } from '@/lib/paths'

/** Everything a version settles, each part a page of its own. */
export function PartsList({ versionId, canChange }: { versionId: string; canChange: boolean }) {
  const rows = [
    ...parts.map((part) => ({ ...partWords[part], href: paths.guidancePart(versionId, part) })),
    ...SIDES.map((side) => ({
      title: `How signs are read: ${SIDE_WORDS[side].charAt(0).toLowerCase()}${SIDE_WORDS[side].slice(1)}`,
      about: 'Which help each sign points to, and which are safety triggers',
      href: paths.guidanceSigns(versionId, side),
    })),
  ]
  return (
    <Sheet title={canChange ? 'Change it' : 'Read it'} flush>
      <ul>
        {rows.map(({ title, about, href }) => (
          <li key={href} className="border-t border-rule-soft px-4 py-2.5 tablet:px-5">
            <a href={href} className="font-link">
              {title}
            </a>
            <p className="text-small text-ink-soft">{about}</p>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
