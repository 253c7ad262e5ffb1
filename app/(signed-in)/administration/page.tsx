import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { DataTable } from '@/components/ui/data-table/data-table'
import { PlusIcon } from '@/components/ui/icon/act'
import { FullWidth } from '@/components/ui/layout/full-width'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { everyAgency } from '@/lib/agency/queries/agencies'
import { agencyKindWords } from '@/lib/agency/words'
import { whoAsksAboutLooks } from '@/lib/look/queries/who-asks'
import { tooFewAskWords } from '@/lib/look/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Administration' }

/** Who works in the partnership and where. No family is seen from here. */
export default async function AdministrationPage() {
  const [agencies, managers] = await Promise.all([ask(everyAgency, {}), ask(whoAsksAboutLooks, {})])
  const tooFewAsk = tooFewAskWords(managers)
  return (
    <>
      <PageHeader
        title="Administration"
        subtitle="The organisations of the partnership, their teams and people. You see no family from here."
        actions={
          <>
            <LinkButton look="primary" href={paths.everybody()}>
              Everybody who works here
            </LinkButton>
            <LinkButton href={paths.administrationKeys()}>Security keys</LinkButton>
            <LinkButton href={paths.localities()}>Areas</LinkButton>
            <LinkButton href={paths.keepingPeriods()}>How long records are kept</LinkButton>
            <LinkButton href={paths.agencyNew()} icon={<PlusIcon />}>
              Add an organisation
            </LinkButton>
          </>
        }
      />
      <FullWidth>
        {tooFewAsk && (
          <Sheet title="A second manager is needed">
            <p>{tooFewAsk}</p>
          </Sheet>
        )}
        <Sheet title="Organisations" count={agencies.length} flush>
          <DataTable
            caption="Organisations"
            columns={[
              { heading: 'Name' },
              { heading: 'Kind' },
              { heading: 'Teams', align: 'end' },
              { heading: 'People', align: 'end' },
            ]}
            rows={agencies.map(({ id, name, kind, teams, workers }) => ({
              id,
              cells: [
                <a key="name" href={paths.agency(id)} className="font-link">
                  {name}
                </a>,
                agencyKindWords[kind],
                String(teams),
                String(workers),
              ],
            }))}
          />
        </Sheet>
      </FullWidth>
    </>
  )
}
