import { LinkButton } from '@/components/ui/button/button'
import { MessagePage } from '@/components/ui/message-page/message-page'
import type { FamilyPage } from '@/lib/family/queries/family-page'
import { familyWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'

type NearPage = Extract<FamilyPage, { sees: 'named-person' }>

/** For somebody who may not read the record: whom to ring, what they may see and why, and what is theirs to do. */
export function NamedPersonOnly({ page }: { page: NearPage }) {
  const { familyId, name, told, hasOwnWork, viewPlan } = page
  return (
    <MessagePage
      title={familyWords(name)}
      actions={
        (hasOwnWork || viewPlan) && (
          <>
            {hasOwnWork && (
              <LinkButton look="primary" href={paths.myWork()}>
                See what is mine to do
              </LinkButton>
            )}
            {viewPlan && <LinkButton href={paths.plan(familyId)}>Open the plan</LinkButton>}
          </>
        )
      }
    >
      <WhoToRing page={page} />
      <p>{told.sees}</p>
      {told.more && <p>{told.more}</p>}
      <p className="text-small text-ink-soft">
        That you looked at this page has been written down.{' '}
        <a href={paths.familyWhy(familyId)}>Why can I see this?</a>
      </p>
    </MessagePage>
  )
}

function WhoToRing({ page: { isHelped, ring } }: { page: NearPage }) {
  if (!isHelped) return <p>Nobody is helping this family just now.</p>
  if (!ring) return <p>To talk about this family, ask your manager whom to ring.</p>
  return (
    <p>
      {ring.isHolder ? 'Their named person is ' : 'To talk about this family, ask '}
      <strong>{ring.name}</strong>, {ring.agency}.
      {ring.phone && (
        <>
          {' '}
          Ring{' '}
          <a href={`tel:${ring.phone.replaceAll(' ', '')}`} className="whitespace-nowrap">
            {ring.phone}
          </a>
          .
        </>
      )}
    </p>
  )
}
