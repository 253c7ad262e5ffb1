import { NeedList } from '@/components/assessment/need-list/need-list'
import { Form } from '@/components/form/form/form'
import { RadioField } from '@/components/form/radio-field/radio-field'
import { TextAreaField } from '@/components/form/text-area-field/text-area-field'
import { TextField } from '@/components/form/text-field/text-field'
import { NothingHere } from '@/components/ui/empty-state/empty-state'
import { OneColumn } from '@/components/ui/layout/one-column'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Sheet } from '@/components/ui/sheet/sheet'
import { assessmentNeeds } from '@/lib/assessment/queries/assessment-needs'
import { sides } from '@/lib/assessment/sides'
import { sideWords } from '@/lib/assessment/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { submitNeed } from './action'
import { wholeFamily } from './schema'
import { TakeOut } from './take-out'

type NeedsPage = {
  params: Promise<{ familyId: string; assessmentId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

const title = 'Unmet needs, and who could meet them'

const said: Record<string, string> = {
  added: 'The need is written down. Add another, or go back to the list',
  'taken-out': 'The need is taken out',
}

export default async function Page({ params, searchParams }: NeedsPage) {
  const view = await ask(assessmentNeeds, await params)
  const { familyId, assessmentId, familyName, needs, people, mayWrite } = view
  const done = said[[(await searchParams).done].flat()[0] ?? '']
  const back = paths.assessment(familyId, assessmentId)
  const list = (
    <Sheet title="Written down so far" count={needs.length} flush>
      {needs.length === 0 ? (
        <NothingHere>
          Nothing yet. A need is something missing that would make a difference, not a service.
        </NothingHere>
      ) : (
        <NeedList
          needs={needs}
          today={view.today}
          {...(mayWrite && { action: (needId: string) => <TakeOut familyId={familyId} needId={needId} /> })}
        />
      )}
    </Sheet>
  )
  return (
    <>
      {!mayWrite && <PageTitle name={title} />}
      <PageHeader
        title={title}
        breadcrumbs={[
          { label: familyWords(familyName), href: paths.family(familyId) },
          { label: 'Early help assessment', href: back },
          { label: 'Unmet needs' },
        ]}
      />
      <OneColumn>
        {done && <NotificationBanner saved={done} />}
        {list}
        {mayWrite && (
          <Form
            action={submitNeed}
            formKey={newFormKey()}
            pageTitle={`${title} – ${familyWords(familyName)}`}
            submit="Add this need"
            beside={<a href={back}>Back to the list</a>}
            hidden={{ familyId, assessmentId }}
          >
            <TextAreaField
              name="words"
              label="What is needed?"
              hint="What is missing now, in plain words. For example, “Someone to walk to school with on Mondays.”"
              limit={2000}
            />
            <RadioField
              name="person"
              label="Who needs it?"
              choices={[
                ...people.map(({ personId, name }) => ({ value: personId, label: name })),
                { value: wholeFamily, label: 'The whole family' },
              ]}
            />
            <RadioField
              name="side"
              label="What is it about?"
              choices={sides.map((side) => ({ value: side, ...sideWords[side] }))}
            />
            <TextField
              name="whoCouldMeet"
              label="Who could meet it?"
              labelSize="section"
              hint="The family, a friend, a neighbour, a service. Leave it empty if nobody knows yet."
            />
          </Form>
        )}
      </OneColumn>
    </>
  )
}
