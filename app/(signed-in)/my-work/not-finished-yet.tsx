import { HalfIcon } from '@/components/ui/icon/status'
import { Sheet } from '@/components/ui/sheet/sheet'
import { instantWords } from '@/lib/calendar/words'
import type { ClashToChoose, Unfinished } from '@/lib/caseload/types'
import { familyWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'

type NotFinishedProps = { drafts: readonly Unfinished[]; clashes: readonly ClashToChoose[] }

/** Things somebody began to write, and when they were last saved; and words of which there are two versions. */
export function NotFinishedYet({ drafts, clashes }: NotFinishedProps) {
  return (
    <Sheet title="Not finished yet" quiet>
      <ul className="flex flex-col gap-3">
        {clashes.map(({ clashId, familyName, at }) => (
          <li key={clashId} className="flex gap-2.5">
            <HalfIcon className="mt-0.5" />
            <span>
              <a href={paths.conflict(clashId)} className="font-link">
                Choose between two versions of the same words
              </a>
              <span className="block text-small text-ink-soft">
                {familyWords(familyName)} assessment, {instantWords(at)}
              </span>
            </span>
          </li>
        ))}
        {drafts.map(({ id, familyId, familyName, documentId, at }) => (
          <li key={id} className="flex gap-2.5">
            <HalfIcon className="mt-0.5" />
            <span>
              <a
                href={familyId ? paths.assessment(familyId, documentId) : paths.myWork()}
                className="font-link"
              >
                {familyName ? `${familyWords(familyName)} assessment` : 'Something you were writing'}
              </a>
              <span className="block text-small text-ink-soft">Saved {instantWords(at)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
