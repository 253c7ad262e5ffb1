import { DataTable } from '@/components/ui/data-table/data-table'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { FullWidth } from '@/components/ui/layout/full-width'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Sheet } from '@/components/ui/sheet/sheet'
import { DOMAIN_WORDS, SIDE_WORDS, type Side } from '@/lib/continuum/catalogue'
import { guidanceSigns, type SignLine } from '@/lib/guidance/queries/signs'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { versionCrumbs } from '../../crumbs'

type SignsPageProps = { params: Promise<{ versionId: string; side: string }> }

/** How every sign of one side is read. */
export default async function SignsPage({ params }: SignsPageProps) {
  const { versionId, side } = await params
  // The query says what a side may be; anything else is no page.
  const { signs, canChange } = await ask(guidanceSigns, { versionId, side: side as Side })
  const title = SIDE_WORDS[side as Side]
  const domains = [...new Set(signs.map(({ domain }) => domain))]
  return (
    <>
      <PageTitle name={`How signs are read: ${title}`} />
      <PageHeader
        title={title}
        subtitle="Which help each sign points to by itself. What stands beside it, and the child’s age, may ask for more."
        breadcrumbs={versionCrumbs(versionId, { label: title })}
      />
      <FullWidth>
        {domains.map((domain) => {
          const here = signs.filter((sign) => sign.domain === domain)
          return (
            <Sheet key={domain} title={DOMAIN_WORDS[domain]} count={here.length} flush>
              <DataTable
                caption={DOMAIN_WORDS[domain]}
                columns={[
                  { heading: 'Sign', width: 'w-[45%]' },
                  { heading: 'Points to' },
                  ...(canChange ? [{ heading: 'Change', unseen: true, align: 'end' as const }] : []),
                ]}
                rows={here.map((sign) => ({
                  id: sign.id,
                  cells: [
                    sign.label,
                    <Reading key="reads" sign={sign} />,
                    ...(canChange
                      ? [
                          <a key="change" href={paths.guidanceSign(versionId, side, sign.id)}>
                            Change<span className="sr-only">: {sign.label}</span>
                          </a>,
                        ]
                      : []),
                  ],
                }))}
              />
            </Sheet>
          )
        })}
      </FullWidth>
    </>
  )
}

function Reading({ sign: { words, trigger, before } }: { sign: SignLine }) {
  return (
    <>
      {trigger ? <DueChip state="late">{words}</DueChip> : words}
      {before && <span className="block text-small font-semibold">Before: {before}</span>}
    </>
  )
}
