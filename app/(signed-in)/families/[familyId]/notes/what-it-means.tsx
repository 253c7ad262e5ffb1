import { Sheet } from '@/components/ui/sheet/sheet'
import { paths } from '@/lib/paths'

/** What it means to keep a note for people by name, and what it is not for. */
export function WhatNamingMeans({ familyId, mashPhone }: { familyId: string; mashPhone: string }) {
  return (
    <>
      <Sheet title="If a child may be in danger" quiet>
        <p className="mb-3">
          Do not leave it in a note that few can read. Call 999 if it is now, and the MASH on{' '}
          <a href={`tel:${mashPhone.replaceAll(' ', '')}`} className="whitespace-nowrap">
            {mashPhone}
          </a>
          .
        </p>
        <p>
          <a href={paths.family(familyId)}>Ask the MASH from the family’s page</a>
        </p>
      </Sheet>
      <Sheet title="“Only people I name”" quiet>
        <ul className="list-disc space-y-2 ps-5">
          <li>For everybody else the note is not there: no line, no count, no trace of who read it.</li>
          <li>That goes for managers, the MASH and whoever opens the record in an emergency.</li>
          <li>It is never in the family’s copy or in anything else that is given out.</li>
          <li>You are always named. You can add people or take them away later.</li>
          <li>When the last person named has left, it passes to the manager of the named person.</li>
        </ul>
      </Sheet>
    </>
  )
}
