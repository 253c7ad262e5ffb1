import { OtherParts } from '@/components/assessment/other-parts/other-parts'
import { Disclosure } from '@/components/ui/disclosure/disclosure'
import { PeopleList } from '@/components/ui/initials/person-line'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { AssessmentPart } from '@/lib/assessment/queries/assessment-part'
import { questions } from '@/lib/assessment/questions'
import { inSmall, whoOf } from '@/lib/assessment/words'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { paths } from '@/lib/paths'
import { initials } from '@/lib/person/name'

/** What helps beside a part: who wrote in it, questions to think about, and the same person's other parts. */
export function PartSide({ view }: { view: AssessmentPart }) {
  const { familyId, assessmentId, part, parts, draft, needCount } = view
  const who = whoOf(part.person)
  return (
    <div className="flex min-w-0 flex-col gap-5">
      {draft.contributions.length > 0 && (
        <Sheet title="Who wrote here" quiet>
          <PeopleList
            people={draft.contributions.map(({ name, jobTitle, lastAt }) => ({
              name,
              initials: initials(name),
              side: 'team',
              role: inSmall(jobTitle),
              detail: `Last on ${dayWords(dayFromInstant(lastAt))}`,
            }))}
          />
        </Sheet>
      )}
      {view.mayWrite && (
        <Sheet title="Things to think about" quiet>
          <Disclosure summary="Questions that may help" opened>
            <ul className="flex list-disc flex-col gap-2.5 ps-4 text-body">
              {questions[part.topic](who).map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </Disclosure>
          <Disclosure summary={`Writing so ${part.person ? who : 'the family'} could read it one day`}>
            <p className="text-body">
              Write what was seen, who saw it and when; then what it might mean. Short common words. Exact
              quotes, with quote marks. Nothing you would not say with {who} beside you.
            </p>
          </Disclosure>
        </Sheet>
      )}
      {part.topic === 'analysis' && (
        <Sheet title="Unmet needs" quiet>
          <p>
            {needCount === 0 ? 'None written down yet. ' : `${needCount} written down. `}
            <a href={paths.assessmentNeeds(familyId, assessmentId)}>What is needed, and who could meet it</a>
          </p>
        </Sheet>
      )}
      <OtherParts familyId={familyId} assessmentId={assessmentId} part={part} parts={parts} />
    </div>
  )
}
