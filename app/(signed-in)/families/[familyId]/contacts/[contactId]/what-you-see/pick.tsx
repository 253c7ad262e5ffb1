import { PickList } from '@/components/contact/pick-list/pick-list'
import { Form } from '@/components/form/form/form'
import { Button } from '@/components/ui/button/button'
import { FoldingSheet } from '@/components/ui/disclosure/disclosure'
import { SearchIcon } from '@/components/ui/icon/act'
import { Sheet } from '@/components/ui/sheet/sheet'
import { several } from '@/lib/calendar/words'
import type { FoundInPicker, PickerGroup } from '@/lib/decision/picker'
import type { ChildView } from '@/lib/decision/queries/what-i-see'
import { listWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { paths } from '@/lib/paths'
import { submitSeen } from './action'

type PickProps = {
  ids: { familyId: string; contactId: string }
  who: ChildView | undefined
  /** What was searched for; '' to look through everything. */
  words: string
  picker: FoundInPicker
}

/** Finding things to tick by plain words, or looking through them side by side. */
export function Pick({ ids, who, words, picker }: PickProps) {
  const all = [...picker.strengths, ...picker.worries]
  const found = all.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <>
      <SearchWords who={who} words={words} />
      <Form
        action={submitSeen}
        formKey={newFormKey()}
        idPrefix="add-"
        hidden={{ ...ids, personId: who?.id ?? '' }}
        className="!gap-4"
      >
        {words && (
          <p role="status" className="text-body">
            {picker.already.length > 0 &&
              `Written down already: ${listWords(picker.already.map(({ label }) => `“${label}”`))}. `}
            {found === 0 && picker.already.length > 0
              ? 'Nothing else is found. '
              : found === 0
                ? `Nothing in the guidance is called “${words}”. Try another word, or look through the lists.`
                : `${several(found, 'thing')} found for “${words}”. `}
            <a href={paths.contactFactsOf(ids.familyId, ids.contactId, who?.id)}>Look through everything</a>
          </p>
        )}
        <Groups title="What is going well" groups={picker.strengths} opened={words !== ''} who={who} />
        <Groups title="What you are worried about" groups={picker.worries} opened={words !== ''} who={who} />
      </Form>
    </>
  )
}

function SearchWords({ who, words }: { who: ChildView | undefined; words: string }) {
  return (
    <Sheet title="Find it in plain words">
      <search>
        <form method="get" className="flex flex-wrap gap-3">
          <input type="hidden" name="who" value={who?.id ?? 'all'} />
          <label htmlFor="find-words" className="w-full text-body text-ink-hint">
            Like “tired”, “debt”, “late for school”, “dv”. Never a name: the words go into the address of the
            page
          </label>
          <input
            id="find-words"
            name="q"
            type="search"
            autoComplete="off"
            maxLength={80}
            defaultValue={words}
            key={`${who?.id}-${words}`}
            className="min-h-12 min-w-0 grow rounded-control border-2 border-edge bg-paper px-3 text-form text-ink"
          />
          <Button look="secondary" icon={<SearchIcon />}>
            Find
          </Button>
        </form>
      </search>
    </Sheet>
  )
}

function Groups({
  title,
  groups,
  opened,
  who,
}: {
  title: string
  groups: PickerGroup[]
  opened: boolean
  who: ChildView | undefined
}) {
  if (groups.length === 0) return null
  return (
    <section aria-label={title} className="flex flex-col gap-2.5">
      <h2 className="text-section">{title}</h2>
      {groups.map((group) => (
        <FoldingSheet
          key={group.side}
          title={group.title}
          standing={`${several(group.items.length, 'thing')} to choose from`}
          opened={opened}
        >
          <PickList name="item" items={group.items} />
          <div className="mt-4">
            <Button
              about={`${title}, ${group.title}`}
            >{`Add these to ${who?.name ?? 'the whole family'}`}</Button>
          </div>
        </FoldingSheet>
      ))}
    </section>
  )
}
