import { Sheet } from '@/components/ui/sheet/sheet'
import type { FoundKind } from '@/lib/disclosure/scan'
import type { Warning } from '@/lib/disclosure/warnings'

const kindWords: Record<FoundKind, string> = {
  name: 'a name',
  address: 'an address',
  phone: 'a phone number',
  'birth-date': 'a birthday',
  number: 'a number',
}

const ofWords: Record<Warning['of'], string> = {
  'another-family': 'somebody in another family you work with',
  'this-family': 'somebody in this family who lives apart from them',
}

/** What to look at before this leaves. It may be wrong: a person decides. */
export function Warnings({ warnings, called }: { warnings: Warning[]; called: string }) {
  return (
    <Sheet title="Look at these first" count={warnings.length} deciding>
      <p className="mb-2">Words in here may be about somebody who is no business of {called}’s:</p>
      <ul className="list-disc ps-5">
        {warnings.map(({ kind, words, of }) => (
          <li key={`${kind} ${words}`}>
            <strong>{words}</strong>: {kindWords[kind]} of {ofWords[of]}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
