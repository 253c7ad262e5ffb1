import type { FamilyAgreement } from '@/lib/consent/queries/agreement'
import { isYes } from '@/lib/consent/rules'
import type { AgreementRecord } from '@/lib/consent/types'
import { listWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'
import { Answer } from './answer'

type WhatTheySayProps = Pick<FamilyAgreement, 'answers' | 'notHeard' | 'mayRecord'> & { familyId: string }

/** The grown-ups' answers, and beside them what the children and young people say for themselves. */
export function WhatTheySay({ answers, notHeard, mayRecord, familyId }: WhatTheySayProps) {
  const theChildren = answers.filter(({ isChilds }) => isChilds)
  const grownUps = answers.filter(({ isChilds }) => !isChilds)
  const takeBack = ({ id, answer, person, agencies }: AgreementRecord) =>
    mayRecord && person && isYes(answer) && agencies.some(({ yes }) => yes.length > 0)
      ? paths.familyAgreementTakeBack(familyId, id)
      : undefined
  return (
    <div className="grid gap-x-8 gap-y-6 desk:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-6">
        <h3 className="text-small font-semibold text-ink-soft">Parents and other grown-ups</h3>
        {grownUps.length === 0 && <p>None of the grown-ups has been asked yet.</p>}
        {grownUps.map((answer) => (
          <Answer key={answer.id} answer={answer} level="h4" takeBackHref={takeBack(answer)} />
        ))}
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        <h3 className="text-small font-semibold text-ink-soft">Children and young people, for themselves</h3>
        {theChildren.map((answer) => (
          <Answer key={answer.id} answer={answer} level="h4" takeBackHref={takeBack(answer)} />
        ))}
        {notHeard.length > 0 && (
          <p>
            Nobody has written down yet what {listWords(notHeard)}{' '}
            {notHeard.length === 1 ? 'thinks' : 'think'}.
          </p>
        )}
        {theChildren.length === 0 && notHeard.length === 0 && <p>There are no children to ask yet.</p>}
      </div>
    </div>
  )
}
