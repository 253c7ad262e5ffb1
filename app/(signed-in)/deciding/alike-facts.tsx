import { usualLevelWords } from '@/components/continuum/level'
import { DataTable } from '@/components/ui/data-table/data-table'
import { DueChip } from '@/components/ui/due-chip/due-chip'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { AlikeGroup } from '@/lib/decision/how-we-decide'
import { casesHref } from './asked'
import { CaseNumber } from './standing-table'

type Group = Omit<AlikeGroup, 'signIds'> & { readonly signs: readonly string[] }

/** Whether different people decide alike facts alike. It is about the guidance and the words, not about one person. */
export function AlikeFacts({ groups, months }: { groups: readonly Group[]; months: string | undefined }) {
  const differing = groups.filter(({ decidedAlike }) => !decidedAlike).length
  return (
    <Sheet
      title="Alike facts, different people"
      note={groups.length > 0 && `${differing} of ${groups.length} decided in more than one way`}
      flush
    >
      {groups.length === 0 ? (
        <NothingHere>
          No two people decided on alike facts in these months. Facts are alike when the signs, strengths,
          needs, agencies, danger, plan and part of childhood are the same.
        </NothingHere>
      ) : (
        <DataTable
          caption="Alike facts that more than one person decided"
          columns={[
            { heading: 'What was seen', width: 'w-[40%]' },
            { heading: 'Decided' },
            { heading: 'Alike?' },
            { heading: 'People', align: 'end' },
            { heading: 'Decisions', align: 'end' },
          ]}
          rows={groups.map((group) => ({
            id: group.like,
            cells: [
              group.signs.length > 0 ? group.signs.join('; ') : 'No signs: needs and agencies only',
              group.levels.map(({ level, cases }) => `${usualLevelWords[level].short}: ${cases}`).join(', '),
              group.decidedAlike ? (
                <DueChip key="alike" state="done">
                  All alike
                </DueChip>
              ) : (
                <DueChip key="alike" state="half">
                  In more than one way
                </DueChip>
              ),
              group.people,
              <CaseNumber
                key="cases"
                cases={group.cases}
                href={casesHref({ months, like: group.like })}
                about="decisions on these facts"
              />,
            ],
          }))}
        />
      )}
    </Sheet>
  )
}
