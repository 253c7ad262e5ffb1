import { Sheet } from '@/components/ui/sheet/sheet'
import type { LetterToWrite } from '@/lib/disclosure/queries/letter-to-write'
import { paths } from '@/lib/paths'

/** Why a letter that was begun cannot be given now, and what comes first. The words stay. */
export function NotToThem({
  familyId,
  letterId,
  letter: { name, recipientId, shareFirstWith },
}: {
  familyId: string
  letterId: string
  letter: LetterToWrite
}) {
  return (
    <Sheet title={`This letter cannot be given to ${name} now`} deciding>
      {shareFirstWith ? (
        <p>
          Nothing covers telling {name} any more. The words are kept.{' '}
          <a
            href={paths.familySharingNew(familyId, {
              with: shareFirstWith,
              document: 'letter',
              recipient: recipientId,
              about: letterId,
            })}
          >
            Ask the family, or write down by what right it is shared with {name}
          </a>
        </p>
      ) : (
        <p>
          They are no longer somebody this family’s letters go to. The words are kept until you put them away.
        </p>
      )}
    </Sheet>
  )
}
