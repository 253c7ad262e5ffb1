import { usualLevelWords } from '@/components/continuum/level'
import { Windscreen } from '@/components/continuum/windscreen/windscreen'
import type { Evidence as Numbers } from '@/components/continuum/windscreen/words'
import { LinkButton } from '@/components/ui/button/button'
import { DownIcon } from '@/components/ui/icon/arrow'
import { several } from '@/lib/calendar/words'
import { LEVELS } from '@/lib/continuum/outcome'
import type { SuggestionView } from '@/lib/decision/decision-view'
import type { Evidence } from '@/lib/decision/evidence'
import type { EarlierDecision } from '@/lib/decision/types'

type PictureProps = {
  suggestion: SuggestionView
  evidence: Evidence[]
  last?: Pick<EarlierDecision, 'decidedLevel'> | undefined
  /** On the page of a past decision there is nothing left to decide. */
  past?: boolean
}

/** The windscreen with a dot for everything written, and in words what it comes to. */
export function Picture({ suggestion, evidence, last, past = false }: PictureProps) {
  const title = past ? 'What the guidance suggested' : 'What the guidance suggests'
  return (
    <section
      aria-label={title}
      className="grid items-start gap-x-8 gap-y-5 rounded-sheet border border-rule bg-paper p-4 tablet:p-6 desk:grid-cols-[minmax(0,1fr)_28rem]"
    >
      <Windscreen
        level={suggestion.level}
        evidence={numbersOf(evidence)}
        {...(last && { lastDecision: last.decidedLevel })}
      />
      <div>
        <p className="text-small font-semibold text-ink-soft">{title}</p>
        <h2 className="mt-1 text-[1.5rem] leading-8 font-bold">{suggestion.localName}</h2>
        <p className="mt-3 text-sub font-normal">{opening(suggestion, evidence)}</p>
        {suggestion.says && <p className="mt-3 text-body">{suggestion.says}</p>}
        <p className="mt-3 text-small text-ink-soft">
          {evidence.length > 0 && 'The numbered dots are what was written, listed below.'}
          {last && ' The hollow triangle is where the help was at the last decision.'}
        </p>
        <p className="mt-3 text-small text-ink-soft">
          {suggestion.guidanceWords}. It describes the help, not the family.{' '}
          {!past && <strong className="font-bold text-ink">You decide, with them.</strong>}
        </p>
        {!past && (
          <p className="mt-4">
            <LinkButton href="#judgement" icon={<DownIcon />}>
              Go to your judgement
            </LinkButton>
          </p>
        )}
      </div>
    </section>
  )
}

function opening({ level, children }: SuggestionView, evidence: Evidence[]): string {
  const here = evidence.filter(({ pointsTo }) => pointsTo === level).length
  const statutory = evidence.filter(({ pointsTo }) => pointsTo === 'statutory').length
  const open = new Set(children.flatMap(({ questions }) => questions)).size
  const unknown = open === 0 ? '' : ` ${several(open, 'thing')} ${open === 1 ? 'is' : 'are'} not known yet.`
  if (evidence.length === 0) return `Nothing has been written of what you see.${unknown}`
  const points = `${here} of the ${several(evidence.length, 'thing')} written ${here === 1 ? 'points' : 'point'} here.`
  const none =
    statutory === 0 && level !== 'statutory'
      ? ` None points to ${usualLevelWords.statutory.full.toLowerCase()}.`
      : ''
  return `${points}${none}${unknown}`
}

function numbersOf(evidence: Evidence[]): Numbers {
  return Object.fromEntries(
    LEVELS.map((level) => [
      level,
      evidence.filter(({ pointsTo }) => pointsTo === level).map(({ number }) => number),
    ]),
  )
}
