import type { ReactNode } from 'react'
import type { Level, LevelWords } from '../../continuum/level'
import { LevelStrip } from '../../continuum/level-strip/level-strip'
import { type Due, DueChip } from '../../ui/due-chip/due-chip'
import type { Crumb } from '../../ui/page-header/breadcrumbs'
import { PageHeader } from '../../ui/page-header/page-header'
import { AgreementChip, type AgreementState } from './agreement-chip'
import { GoodToKnow, type GoodToKnowItem } from './good-to-know'

export type FamilyHeaderView = {
  /** "Reid family". */
  name: string
  breadcrumbs: Crumb[]
  /** Names with ages, family order: "Dani, 34". */
  people: { label: string; href?: string }[]
  /** "Larch Court, Millbrook". Absent where the address is protected. */
  place?: string
  level?: { level: Level; since?: string; words?: LevelWords }
  namedPerson: { name: string; detail?: ReactNode }
  agreement: { state: AgreementState; words: string; detail?: ReactNode }
  nextReview: { due: Due; detail?: ReactNode }
  goodToKnow: GoodToKnowItem[]
}

/** The head of a family's record: who they are, how much help, and the four things to know first. */
export function FamilyHeader({ family, actions }: { family: FamilyHeaderView; actions?: ReactNode }) {
  const { name, breadcrumbs, people, place, level } = family
  return (
    <PageHeader
      record
      title={name}
      breadcrumbs={breadcrumbs}
      actions={actions}
      subtitle={<Names people={people} place={place} />}
    >
      {level && (
        <div className="mt-4">
          <LevelStrip {...level} />
        </div>
      )}
      <FourFacts family={family} />
    </PageHeader>
  )
}

function Names({ people, place }: { people: FamilyHeaderView['people']; place: string | undefined }) {
  return (
    <ul className="flex flex-wrap gap-x-4.5 gap-y-1">
      {people.map(({ label, href }) => (
        <li key={label}>
          {href ? (
            <a href={href} className="font-link">
              {label}
            </a>
          ) : (
            label
          )}
        </li>
      ))}
      {place && <li>{place}</li>}
    </ul>
  )
}

function FourFacts({
  family: { namedPerson, agreement, nextReview, goodToKnow },
}: {
  family: FamilyHeaderView
}) {
  return (
    <dl className="mt-4 grid gap-x-5 gap-y-4 border-t border-rule pt-3.5 tablet:grid-cols-2 wide:grid-cols-[1fr_1.15fr_0.9fr_1.1fr] wide:[&>*+*]:border-s wide:[&>*+*]:border-rule-soft wide:[&>*+*]:ps-5">
      <Fact label="Their named person" detail={namedPerson.detail}>
        <strong className="text-body font-bold">{namedPerson.name}</strong>
      </Fact>
      <Fact label="Agreement to share" detail={agreement.detail}>
        <AgreementChip state={agreement.state} words={agreement.words} />
      </Fact>
      <Fact label="Next review" detail={nextReview.detail}>
        <DueChip state={nextReview.due.state}>{nextReview.due.words}</DueChip>
      </Fact>
      <Fact label="Good to know before you visit">
        {goodToKnow.length > 0 ? <GoodToKnow items={goodToKnow} /> : 'Nothing written yet'}
      </Fact>
    </dl>
  )
}

function Fact({ label, detail, children }: { label: string; detail?: ReactNode; children: ReactNode }) {
  return (
    <div className="text-small">
      <dt className="pb-0.5 text-column text-ink-soft">{label}</dt>
      <dd>
        {children}
        {detail && <div className="pt-0.5 text-ink-soft">{detail}</div>}
      </dd>
    </div>
  )
}
