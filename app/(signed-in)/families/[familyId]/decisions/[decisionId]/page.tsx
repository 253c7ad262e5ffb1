import type { Metadata } from 'next'
import { usualLevelWords } from '@/components/continuum/level'
import { LevelBadge } from '@/components/continuum/level-badge/level-badge'
import { ReasonTable } from '@/components/continuum/reason-table/reason-table'
import { LinkButton } from '@/components/ui/button/button'
import { FoldingSheet } from '@/components/ui/disclosure/disclosure'
import { FullWidth } from '@/components/ui/layout/full-width'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { SummaryList } from '@/components/ui/summary-list/summary-list'
import { day } from '@/lib/calendar/day'
import { dayWords, instantWords } from '@/lib/calendar/words'
import type { Evidence } from '@/lib/decision/evidence'
import { type PastDecision, pastDecision } from '@/lib/decision/queries/past-decision'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { Picture } from '../../contacts/[contactId]/decision/picture'

export const metadata: Metadata = { title: 'A decision about the kind of help' }

type PastDecisionPageProps = { params: Promise<{ familyId: string; decisionId: string }> }

/** A past decision, as it stood. */
export default async function PastDecisionPage({ params }: PastDecisionPageProps) {
  const ids = await params
  const past = await ask(pastDecision, ids)
  const decided = usualLevelWords[past.decidedLevel].full.toLowerCase()
  const suggested = usualLevelWords[past.suggestedLevel].full.toLowerCase()
  return (
    <>
      <PageHeader
        title="A decision, as it stood"
        breadcrumbs={[
          { label: familyWords(past.familyName), href: paths.family(ids.familyId) },
          { label: 'A decision' },
        ]}
        actions={
          past.mayGive && (
            <LinkButton href={paths.giveForWhom(ids.familyId, 'decision-letter', { about: ids.decisionId })}>
              Give somebody this
            </LinkButton>
          )
        }
      >
        <OpeningSentence>
          {past.decidedBy} decided on <strong>{decided}</strong> on {instantWords(past.decidedAt)}. The
          guidance suggested{' '}
          {past.decidedLevel === past.suggestedLevel ? 'the same' : <strong>{suggested}</strong>}.
        </OpeningSentence>
      </PageHeader>
      <FullWidth>
        {past.suggestion && (
          <Picture suggestion={past.suggestion} evidence={past.evidence} last={past.last} past />
        )}
        {past.evidence.length > 0 && (
          <Sheet title="What was written then" flush>
            <ReasonTable reasons={past.evidence.map((each) => reasonOf(ids.familyId, each))} />
          </Sheet>
        )}
        <Sheet title="What was decided">
          <SummaryList rows={decidedRows(past)} />
        </Sheet>
        {past.suggestion?.children.map((child) => (
          <FoldingSheet
            key={child.id}
            title={`What the guidance said of the help for ${child.name}`}
            standing={child.localName}
          >
            <ul className="flex flex-col gap-3">
              {child.reasons.map(({ rule, says, source, basis }) => (
                <li key={rule}>
                  <p className="max-w-prose">{says}</p>
                  <p className="text-small text-ink-soft">
                    {rule}. {source} ({basis})
                  </p>
                </li>
              ))}
            </ul>
          </FoldingSheet>
        ))}
        <p className="text-small text-ink-soft">
          {past.suggestion?.guidanceWords}. {replayWords[String(past.replaysAlike)]}
        </p>
      </FullWidth>
    </>
  )
}

const replayWords: Record<string, string> = {
  true: 'Worked out again just now from the same facts, it gives the same answer.',
  false:
    'Worked out again just now from the same facts, it gives another answer: please tell the guidance lead.',
  undefined: 'How Alongside works it out has changed since: what stands here is what it said then.',
}

/** Numbered as on the windscreen. It leads to where such things are written: what was written then may have ended since. */
function reasonOf(familyId: string, each: Evidence) {
  return {
    number: each.number,
    what: each.detail ? `${each.what}: ${each.detail}` : each.what,
    source: {
      label: each.whose,
      href: each.personId ? paths.familyPerson(familyId, each.personId) : paths.familyPeople(familyId),
      ...(each.by && each.on && { detail: `${each.by}, ${dayWords(day(each.on))}` }),
    },
    clause: each.says,
    pointsTo: each.pointsTo,
  }
}

function decidedRows(past: PastDecision) {
  const row = (label: string, value: string | undefined) => (value ? [{ label, value }] : [])
  return [
    { label: 'Kind of help', value: <LevelBadge level={past.decidedLevel} /> },
    { label: 'Reasons', value: past.reasons },
    ...row('What the guidance was missing', past.whyDifferent),
    ...row('A second person agreed', past.secondPerson),
    ...row('How the family agreed', past.familyAgreed),
    ...row('The next named person', past.nextNamedPerson),
    ...(past.ownView
      ? [
          {
            label: 'Their own view first',
            value: `${usualLevelWords[past.ownView.level].full}: “${past.ownView.reasons}”`,
          },
        ]
      : []),
  ]
}
