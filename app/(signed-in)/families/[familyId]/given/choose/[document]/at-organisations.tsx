import { FoldingSheet } from '@/components/ui/disclosure/disclosure'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { ForWhom } from '@/lib/disclosure/queries/for-whom'
import { paths } from '@/lib/paths'
import { type Ids, RecipientList } from './recipients'

/** Those who work with the family first; then anybody of an agency; then somebody of an organisation outside. */
export function AtOrganisations({ ids, view }: { ids: Ids; view: ForWhom }) {
  const { familyId, document, about } = ids
  return (
    <>
      <Sheet
        title="Somebody at an organisation"
        note={
          <a href={paths.outsidePersonNew(familyId, document, about)}>
            Write down somebody outside the partnership
          </a>
        }
        flush
      >
        {view.organisations.length === 0 ? (
          <NothingHere>Nobody of another organisation works with this family yet.</NothingHere>
        ) : (
          <RecipientList ids={ids} people={view.organisations} />
        )}
      </Sheet>
      <FoldingSheet title="Somebody else of an agency" standing={`${view.agencies.length} agencies`}>
        <ul>
          {view.agencies.map(({ id, name }) => (
            <li key={id} className="py-1">
              <a
                href={paths.giveForWhom(familyId, document, { about, agency: id })}
                className="py-1 font-link"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </FoldingSheet>
    </>
  )
}
