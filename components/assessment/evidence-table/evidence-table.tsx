import { DataTable } from '@/components/ui/data-table/data-table'
import type { Evidence } from '@/lib/assessment/evidence'

/** "How we know": where each thing came from, so that anyone reading can see. */
export function EvidenceTable({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <section>
      <h3 className="text-sub">How we know</h3>
      <div className="mt-1.5 rounded-sheet border border-rule bg-paper">
        <DataTable
          caption="How we know"
          columns={[
            { heading: 'What' },
            { heading: 'Who or where from' },
            { heading: 'Date', width: 'w-[22%]' },
          ]}
          rows={evidence.map(({ row, what, from, when }) => ({ id: String(row), cells: [what, from, when] }))}
        />
      </div>
    </section>
  )
}
