import { Sheet } from '@/components/ui/sheet/sheet'

/** What letting a record go means, beside the two pages on which people agree to it. */
export function WhatGoes() {
  return (
    <Sheet title="What happens then" quiet>
      <ul className="ms-5 flex list-disc flex-col gap-1.5">
        <li>Two people agree. Then it waits for a fortnight, in which it can still be kept.</li>
        <li>All of it goes: what was written, said, decided and given, and who was in the family.</li>
        <li>Somebody who is in another family’s record stays there.</li>
        <li>A number stays, with who agreed and when. It says nothing of the family.</li>
        <li>Nobody can bring it back.</li>
      </ul>
    </Sheet>
  )
}
