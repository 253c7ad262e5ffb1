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
        {drafts.map((draft) => (
          <li key={draft.id} className="flex gap-2.5">
            <HalfIcon className="mt-0.5" />
            <span>
              <a href={whereToGoOn(draft)} className="font-link">
                {familyWords(draft.familyName)} {whatItIs[draft.kind]}
              </a>
              <span className="block text-small text-ink-soft">Saved {instantWords(draft.at)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

const whatItIs: Record<Unfinished['kind'], string> = {
  assessment: 'assessment',
  contact: 'worry, not kept yet',
  closure: 'end of help, not asked yet',
  letter: 'letter, not made yet',
}

function whereToGoOn({ kind, familyId, documentId }: Unfinished): string {
  if (kind === 'letter') return paths.letter(familyId, documentId)
  if (kind === 'contact') return paths.contactToWrite(familyId, documentId)
  return kind === 'closure' ? paths.close(familyId) : paths.assessment(familyId, documentId)
}
