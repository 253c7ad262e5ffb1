'use client'

import { type FormEvent, useMemo, useState } from 'react'
import { PickList } from '@/components/contact/pick-list/pick-list'
import { Circumstances } from '@/components/continuum/circumstances/circumstances'
import { usualLevelWords } from '@/components/continuum/level'
import { LevelBadge } from '@/components/continuum/level-badge/level-badge'
import { SelectField } from '@/components/form/select-field/select-field'
import { DOMAIN_WORDS, type Sign, type Strength, signs, strengths } from '@/lib/continuum/catalogue'
import { fitsAge } from '@/lib/continuum/contradictions'
import { type Decision, decide } from '@/lib/continuum/decide'
import { OUTCOME_WORDS } from '@/lib/continuum/words'
import { guidanceGiven, type WhatIf } from '@/lib/decision/what-if'
import { answersIn } from '@/lib/explore/answers-in'
import { answersOf } from '@/lib/explore/answers-of'
import { factsFrom } from '@/lib/explore/facts'

type TryingProps = { child: WhatIf['children'][number]; guidance: WhatIf['guidance'] }

/** What is recorded of one child, to change and see what the guidance would say. Nothing of it is kept or sent. */
export function Trying({ child, guidance }: TryingProps) {
  const under = useMemo(() => guidanceGiven(guidance), [guidance])
  const now = useMemo(() => decide(child.facts, under), [child, under])
  const [tried, setTried] = useState<Decision>()
  const given = new Map(answersOf(child.facts))
  const written = (all: readonly (Sign | Strength)[], ids: readonly string[]) =>
    all.filter(({ id }) => ids.includes(id)).map(itemOf)
  const fits = ({ id, ageBand }: Sign | Strength) =>
    ![...child.facts.indicatorIds, ...child.facts.protectiveIds].includes(id) &&
    fitsAge(ageBand, { unborn: child.facts.unborn === true, age: child.facts.ageYears ?? null })
  const answer = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const parsed = factsFrom(answersIn(currentTarget))
    if (parsed.ok) setTried(decide(parsed.facts, under))
  }
  return (
    <form
      autoComplete="off"
      aria-label={`Try a change for ${child.name}`}
      className="flex flex-col gap-5"
      onChange={answer}
      onSubmit={(event) => event.preventDefault()}
    >
      <Outcome name={child.name} now={now} tried={tried ?? now} />
      <h3 className="text-sub">What is written: untick what would no longer be so</h3>
      <PickList
        name="protectiveIds"
        items={written(strengths, child.facts.protectiveIds)}
        chosen={child.facts.protectiveIds}
      />
      <PickList
        name="indicatorIds"
        items={written(signs, child.facts.indicatorIds)}
        chosen={child.facts.indicatorIds}
      />
      <h3 className="text-sub">And if something else were so</h3>
      <SelectField
        name="indicatorIds"
        label="If this worry were so as well"
        unchosen="No other worry"
        options={signs.filter(fits).map(optionOf)}
      />
      <SelectField
        name="protectiveIds"
        label="If this were going well"
        unchosen="Nothing else"
        options={strengths.filter(fits).map(optionOf)}
      />
      <h3 className="text-sub">And if the answers were other</h3>
      <Circumstances given={(field) => given.get(field) ?? ''} />
    </form>
  )
}

/** Stays on the screen while one goes on changing. */
function Outcome({ name, now, tried }: { name: string; now: Decision; tried: Decision }) {
  const kind = OUTCOME_WORDS[tried.outcome].staff
  const { level } = tried
  return (
    <div className="sticky top-0 z-30 border-b border-rule bg-paper py-3">
      <div role="status">
        <p className="text-body">
          {tried.outcome === now.outcome
            ? `For ${name} the guidance would suggest what it suggests now:`
            : `For ${name} the guidance would then suggest:`}
        </p>
        <p className="mt-1">
          <LevelBadge level={level} words={{ ...usualLevelWords, [level]: { full: kind, short: kind } }} />
        </p>
        <p className="mt-1 max-w-prose text-small text-ink-soft">{tried.reasons[0]?.says}</p>
      </div>
      <p className="mt-1 text-small text-ink-soft">Only tried: nothing here changes what is written.</p>
    </div>
  )
}

function itemOf({ id, label, domain }: Sign | Strength) {
  return { id, label, note: '', domain: DOMAIN_WORDS[domain] }
}

function optionOf({ id, label }: Sign | Strength) {
  return { value: id, label }
}
