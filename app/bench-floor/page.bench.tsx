import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { Container } from '@/components/ui/layout/container'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { Shell } from '@/components/ui/shell/shell'
import { env } from '@/lib/env'

/** The least a page of this app can cost: the same band, about as many words, no session and no data. */
export default async function BenchFloorPage() {
  await connection()
  if (!env().ALONGSIDE_BENCH) notFound()
  return (
    <Shell nav={nav} who={{ name: 'Nobody', place: 'Nowhere' }} partnership={partnership}>
      <PageHeader title="A bare page" note="Measured beside the others" />
      <Container className="pb-12">
        <Sheet title="Rows" count={rows.length} flush>
          <ul>
            {rows.map((row) => (
              <li key={row} className="flex flex-wrap gap-3 border-t border-line px-5 py-3">
                <div className="min-w-0 flex-1">
                  <a href={`/bench-floor#${row}`} className="text-sub font-link">
                    Row {row}
                  </a>
                  <p className="text-small text-ink-soft">
                    About as much as a line of a list says of a family
                  </p>
                </div>
                <span className="text-small">In {row} days</span>
              </li>
            ))}
          </ul>
        </Sheet>
      </Container>
    </Shell>
  )
}

const rows = Array.from({ length: 22 }, (_, row) => row + 1)
const nav = [
  { label: 'My work', href: '/my-work' },
  { label: 'Find', href: '/people' },
  { label: 'My families', href: '/families' },
  { label: 'Help', href: '/help' },
]
const partnership = { name: 'Nowhere', mashPhone: '01632 960 000' }
