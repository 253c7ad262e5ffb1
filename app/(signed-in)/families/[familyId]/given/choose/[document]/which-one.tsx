import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { Thing } from '@/lib/disclosure/read-things'
import type { DocumentKind } from '@/lib/disclosure/types'
import { paths } from '@/lib/paths'

/** What the document is to tell of: the record may have several. */
export function WhichOne({
  ids,
  things,
}: {
  ids: { familyId: string; document: DocumentKind }
  things: readonly Thing[]
}) {
  return (
    <Sheet title="Which one do you mean?" flush>
      {things.length === 0 ? (
        <NothingHere>
          {nothingWords[ids.document] ?? 'There is nothing of the kind in this record yet.'}
        </NothingHere>
      ) : (
        <ul>
          {things.map(({ id, label, on }) => (
            <li key={id} className="border-t border-rule-soft px-4 py-2.5 tablet:px-5">
              <a
                href={paths.giveForWhom(ids.familyId, ids.document, { about: id })}
                className="py-1 font-link"
              >
                {label}
              </a>
              <span className="block text-small text-ink-soft">{on}</span>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}

const nothingWords: Partial<Record<DocumentKind, string>> = {
  'meeting-notes': 'No family meeting is written up yet.',
  'meeting-invitation': 'No family meeting is arranged.',
  'decision-letter': 'No kind of help has been decided yet.',
  'closing-letter': 'The help has not come to an end.',
  assessment: 'No assessment has been started.',
  'assessment-part': 'No part of an assessment has words in it yet.',
  'mash-request': 'Nothing has been asked of the MASH.',
  referral: 'Write down what is needed first: in the assessment, or in the plan.',
}
