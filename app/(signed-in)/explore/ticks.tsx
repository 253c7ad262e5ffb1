import { PickList } from '@/components/contact/pick-list/pick-list'
import { Button } from '@/components/ui/button/button'
import { FoldingSheet } from '@/components/ui/disclosure/disclosure'
import { SearchIcon } from '@/components/ui/icon/act'
import { Sheet } from '@/components/ui/sheet/sheet'
import type { Picker, PickerGroup } from '@/lib/decision/picker'
import { searchField } from '@/lib/explore/facts'

type Chosen = { field: 'protectiveIds' | 'indicatorIds'; groups: PickerGroup[] }

/** The same list as when a worry is written down, to tick: what is ticked already stands first. */
export function Ticks({ chosen, rest, words }: { chosen: Picker; rest: Picker; words: string }) {
  const ticked: Chosen[] = [
    { field: 'protectiveIds', groups: chosen.strengths },
    { field: 'indicatorIds', groups: chosen.worries },
  ]
  return (
    <>
      {ticked.some(({ groups }) => groups.length > 0) && (
        <Sheet title="Ticked so far" note="Untick what is not so">
          {ticked.map(({ field, groups }) => (
            <PickList
              key={field}
              name={field}
              items={groups.flatMap(({ items }) => items)}
              chosen={groups.flatMap(({ items }) => items.map(({ id }) => id))}
            />
          ))}
        </Sheet>
      )}
      <Sheet title="Find it in plain words">
        <div className="flex flex-wrap gap-3">
          <label htmlFor="explore-words" className="w-full text-body text-ink-hint">
            Like “tired”, “debt”, “late for school”. Never a name: the words go into the address of the page
          </label>
          <input
            id="explore-words"
            name={searchField}
            type="search"
            autoComplete="off"
            maxLength={80}
            defaultValue={words}
            className="min-h-12 min-w-0 grow rounded-control border-2 border-edge bg-paper px-3 text-form text-ink"
          />
          <Button look="secondary" icon={<SearchIcon />}>
            Find
          </Button>
        </div>
      </Sheet>
      {words !== '' && rest.strengths.length + rest.worries.length === 0 && (
        <p>
          Nothing more in the guidance is called “{words}”. Try another word, or empty the box to see
          everything.
        </p>
      )}
      <Groups
        title="What is going well"
        field="protectiveIds"
        groups={rest.strengths}
        opened={words !== ''}
      />
      <Groups
        title="What somebody is worried about"
        field="indicatorIds"
        groups={rest.worries}
        opened={words !== ''}
      />
    </>
  )
}

function Groups({ title, field, groups, opened }: Chosen & { title: string; opened: boolean }) {
  if (groups.length === 0) return null
  return (
    <section aria-label={title} className="flex flex-col gap-2.5">
      <h2 className="text-section">{title}</h2>
      {groups.map(({ side, title: about, items }) => (
        <FoldingSheet key={side} title={about} standing={`${items.length} to choose from`} opened={opened}>
          <PickList name={field} items={items} />
        </FoldingSheet>
      ))}
    </section>
  )
}
