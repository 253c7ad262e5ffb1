import { Form } from '@/components/form/form/form'
import { SegmentedChoice } from '@/components/form/segmented-choice/segmented-choice'
import { SelectField } from '@/components/form/select-field/select-field'
import { BackLink } from '@/components/ui/back-link/back-link'
import { OneColumn } from '@/components/ui/layout/one-column'
import type { PersonOfFamily } from '@/lib/family/people'
import { personOfFamily } from '@/lib/family/queries/person-of-family'
import { tieChoices, tieOf, tieWords } from '@/lib/family/ties'
import type { Member } from '@/lib/family/types'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { firstName, nameInFull } from '@/lib/person/name'
import { submitRelated } from './action'

/** What one person is to each of the others. Parental responsibility is asked, never guessed. */
export default async function RelatedPage({
  params,
}: {
  params: Promise<{ familyId: string; personId: string }>
}) {
  const { familyId, personId } = await params
  const view = await ask(personOfFamily, { familyId, personId })
  const name = firstName(view.person)
  const hidden = Object.fromEntries(view.others.map(({ id }, at) => [`ties.${at}.otherId`, id]))
  return (
    <div className="pt-4">
      <OneColumn>
        <BackLink href={paths.familyPerson(familyId, personId)}>{nameInFull(view.person)}</BackLink>
        <Form
          action={submitRelated}
          formKey={newFormKey()}
          hidden={{ familyId, personId, ...hidden }}
          values={stored(view)}
          pageTitle="How they are related"
          submit="Save"
          beside={<a href={paths.familyPeople(familyId)}>Not now</a>}
          heading={
            <div>
              <h1 className="text-title">Who is {name} to the others?</h1>
              <p className="mt-1 text-lead">
                Parental responsibility comes from the law or from papers, not from who lives where. Leave it
                blank if you have not asked.
              </p>
            </div>
          }
        >
          {view.others.map((other, at) => (
            <fieldset key={other.id} className="min-w-0 rounded-sheet border border-rule bg-paper p-4">
              <legend className="sr-only">{nameInFull(other)}</legend>
              <div className="flex flex-col gap-4">
                <SelectField
                  name={`ties.${at}.choice`}
                  label={`${name} is … ${firstName(other)}`}
                  unchosen="Not said"
                  options={tieChoices.map((value) => ({
                    value,
                    label: `${tieWords[value]} ${firstName(other)}`,
                  }))}
                />
                {asksResponsibility(view.person, other) && (
                  <SegmentedChoice
                    name={`ties.${at}.responsibility`}
                    label={responsibilityLabel(view.person, other)}
                    choices={[
                      { value: 'yes', label: 'Yes' },
                      { value: 'no', label: 'No' },
                    ]}
                  />
                )}
              </div>
            </fieldset>
          ))}
        </Form>
      </OneColumn>
    </div>
  )
}

function asksResponsibility(person: Member, other: Member): boolean {
  return (person.part === 'child') !== (other.part === 'child')
}

function responsibilityLabel(person: Member, other: Member): string {
  const [adult, child] = person.part === 'child' ? [other, person] : [person, other]
  return `Has ${firstName(adult)} parental responsibility for ${firstName(child)}?`
}

function stored({ person, others, relationships }: PersonOfFamily): Record<string, string> {
  return Object.fromEntries(
    others.flatMap((other, at) => {
      const tie = relationships.find(({ from, to }) => from === other.id || to === other.id)
      const answer = tie?.parentalResponsibility
      return [
        [`ties.${at}.choice`, tie ? tieOf(tie, person.id) : ''],
        [`ties.${at}.responsibility`, answer === undefined ? '' : answer ? 'yes' : 'no'],
      ]
    }),
  )
}
