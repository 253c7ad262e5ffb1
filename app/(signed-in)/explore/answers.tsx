import { usualLevelWords } from '@/components/continuum/level'
import { LevelBadge } from '@/components/continuum/level-badge/level-badge'
import { Disclosure } from '@/components/ui/disclosure/disclosure'
import { Container } from '@/components/ui/layout/container'
import type { AreaView, ExploreView } from '@/lib/explore/types'

/** In a sentence that stays on the screen while one goes on ticking: what they suggest, and whether they part. */
export function InShort({ view }: { view: ExploreView }) {
  return (
    <div className="sticky top-0 z-30 mb-4 border-b border-rule bg-ground py-2.5">
      <Container>
        <p role="status" className="max-w-prose text-body font-link">
          {view.problems ? 'Some of what the address holds is not an answer of this page.' : view.opening}
        </p>
      </Container>
    </div>
  )
}

/** The areas' answers side by side; each opens to why, what to do, and what would change it. */
export function Answers({ view }: { view: ExploreView }) {
  return (
    <section id="answers" aria-label="What each area would suggest" className="scroll-mt-24">
      {view.problems ? (
        <ul className="ms-5 list-disc">
          {view.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      ) : (
        <ul className="grid gap-4 tablet:grid-cols-2 wide:grid-cols-4">
          {view.areas.map((area) => (
            <li key={area.id} className="rounded-sheet border border-rule bg-paper p-4">
              <Area area={area} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Area({ area }: { area: AreaView }) {
  const { level } = area
  return (
    <>
      <h2 className="text-section">{area.area}</h2>
      <p className="text-small text-ink-soft">Guidance of {area.since}</p>
      <p className="mt-3">
        <LevelBadge
          level={level}
          words={{ ...usualLevelWords, [level]: { full: area.kind, short: area.kind } }}
        />
      </p>
      <p className="mt-1 text-small text-ink-soft">Called “{area.localName}” here</p>
      <p className="mt-3 text-body">
        First step <strong className="font-bold">{area.due}</strong>
      </p>
      <p className="mt-1 mb-3 text-small">{area.owner}</p>
      <div className="flex flex-col items-start gap-1.5">
        <Disclosure summary={`Why, in ${area.area}`}>
          <ul className="flex flex-col gap-2.5">
            {area.reasons.map(({ rule, says, source }) => (
              <li key={rule}>
                {says}
                <span className="block text-ink-soft">
                  {rule}. {source}
                </span>
              </li>
            ))}
            {area.setAside.map(({ what, why }) => (
              <li key={`${what}-${why}`}>
                <span className="font-link">Set aside: {what}.</span> {why}
              </li>
            ))}
          </ul>
        </Disclosure>
        <Disclosure summary={`What to do, in ${area.area}`}>
          <ol className="ms-5 list-decimal">
            {area.actions.map((action) => (
              <li key={action}>{action}</li>
            ))}
          </ol>
          {area.duties.length > 0 && <p className="mt-2">The law asks besides: {area.duties.join('; ')}.</p>}
        </Disclosure>
        <Disclosure summary={`What would change it, in ${area.area}`}>
          <p>{area.up ?? 'Nothing is above this.'}</p>
          <p className="mt-2">{area.down ?? 'Nothing is below this.'}</p>
          {area.questions.length > 0 && (
            <>
              <p className="mt-2 font-link">Not known yet</p>
              <ul className="ms-5 list-disc">
                {area.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </>
          )}
        </Disclosure>
      </div>
    </>
  )
}
