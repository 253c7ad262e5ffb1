import { LinkButton } from '@/components/ui/button/button'
import { MessagePage } from '@/components/ui/message-page/message-page'
import type { FamilyPage } from '@/lib/family/queries/family-page'
import { familyWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'

/** For somebody the family agreed to, who is not in the team: whom to ring, and their own actions. */
export function NamedPersonOnly({ page }: { page: Extract<FamilyPage, { sees: 'named-person' }> }) {
  const { familyId, name, holder, ownActions } = page
  return (
    <MessagePage
      title={familyWords(name)}
      actions={
        ownActions ? (
          <LinkButton look="primary" href={paths.myWork()}>
            See what I said I would do
          </LinkButton>
        ) : undefined
      }
    >
      {holder ? (
        <p>
          Their named person is <strong>{holder.name}</strong>, {holder.agency}.
          {holder.phone && (
            <>
              {' '}
              Ring{' '}
              <a href={`tel:${holder.phone.replaceAll(' ', '')}`} className="whitespace-nowrap">
                {holder.phone}
              </a>
              .
            </>
          )}
        </p>
      ) : (
        <p>Nobody is helping this family just now.</p>
      )}
      <p>
        The rest of their record is for the team the family agreed to. If you need it to help them, ask{' '}
        {holder ? holder.name : 'whoever wrote the family down'} to add you, and to check with the family
        first.
      </p>
      {familyId && (
        <p className="text-small text-ink-soft">
          That you looked at this page has been written down.{' '}
          <a href={paths.familyWhy(familyId)}>Why can I see this?</a>
        </p>
      )}
    </MessagePage>
  )
}
