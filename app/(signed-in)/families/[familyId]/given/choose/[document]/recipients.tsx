import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { PossibleRecipient } from '@/lib/disclosure/queries/for-whom'
import { type DocumentKind, isWrittenFor } from '@/lib/disclosure/types'
import { documentWords, recipientWords } from '@/lib/disclosure/words'
import { paths } from '@/lib/paths'

export type Ids = { familyId: string; document: DocumentKind; about: string | undefined }

type RecipientsProps = { ids: Ids; title: string; people: readonly PossibleRecipient[]; empty: string }

/** People a document could be for. Whoever may not be given it is named all the same, with why and what comes first. */
export function Recipients({ ids, title, people, empty }: RecipientsProps) {
  return (
    <Sheet title={title} flush>
      {people.length === 0 ? <NothingHere>{empty}</NothingHere> : <RecipientList ids={ids} people={people} />}
    </Sheet>
  )
}

export function RecipientList({ ids, people }: Pick<RecipientsProps, 'ids' | 'people'>) {
  return (
    <ul>
      {people.map((person) => (
        <li key={person.id} className="border-t border-rule-soft px-4 py-2.5 tablet:px-5">
          <OneRecipient ids={ids} person={person} />
        </li>
      ))}
    </ul>
  )
}

function OneRecipient({
  ids: { familyId, document, about },
  person,
}: {
  ids: Ids
  person: PossibleRecipient
}) {
  const { id, name, kind, at, mayBeGiven, shareFirstWith } = person
  return (
    <>
      {mayBeGiven ? (
        <a
          href={
            isWrittenFor(document)
              ? paths.letterNew(familyId, id)
              : paths.giveDocument(familyId, document, id, about)
          }
          className="py-1 font-link"
        >
          {name}
        </a>
      ) : (
        <span className="py-1">{name}</span>
      )}
      <span className="block text-small text-ink-soft">
        {at ? `${at}. ${recipientWords[kind]}.` : `${recipientWords[kind]}.`}
      </span>
      {!mayBeGiven && (
        <span className="block text-small">
          {shareFirstWith ? (
            <a
              href={paths.familySharingNew(familyId, {
                with: shareFirstWith,
                document,
                recipient: id,
                about,
              })}
            >
              Ask the family, or write down by what right it is shared with {name}
            </a>
          ) : (
            `“${documentWords[document]}” is not given to somebody like them.`
          )}
        </span>
      )}
    </>
  )
}
