import type { Day } from '@/lib/calendar/day'
import {
  DOMAIN_WORDS,
  SIDE_WORDS,
  SIDES,
  type Side,
  type Sign,
  type Strength,
  signs,
  strengths,
} from '@/lib/continuum/catalogue'
import { searchCatalogue } from '@/lib/continuum/catalogue/search'
import { fitsAge } from '@/lib/continuum/contradictions'
import { ageOf } from '@/lib/person/age'
import type { Birth } from '@/lib/person/types'

type PickerItem = { id: string; label: string; note: string; domain: string }
export type PickerGroup = { side: Side; title: string; items: PickerItem[] }
export type Picker = { strengths: PickerGroup[]; worries: PickerGroup[] }
/** `already`: what the words find that is written down here, so nobody takes it for missing. */
export type FoundInPicker = Picker & { already: PickerItem[] }

/** Any item of the catalogue, by its id. */
export const itemIds: readonly string[] = [...strengths, ...signs].map(({ id }) => id)

/**
 * What can be picked, strengths first, by the three sides and harm outside the home, without what is written
 * already. For a child only what fits the age. `words` narrows to what they find, best first within a side.
 */
export function pickerFor(
  words: string,
  written: ReadonlySet<string>,
  child: Birth | undefined,
  today: Day,
): FoundInPicker {
  const found = words.trim() === '' ? { signs, strengths } : searchCatalogue(words)
  const fits = (each: Sign | Strength) =>
    !written.has(each.id) && (!child || fitsAge(each.ageBand, agesOf(child, today)))
  return {
    strengths: grouped(found.strengths.filter(fits)),
    worries: grouped(found.signs.filter(fits)),
    already:
      words.trim() === ''
        ? []
        : [...found.strengths, ...found.signs].filter(({ id }) => written.has(id)).map(viewOf),
  }
}

function agesOf(child: Birth, today: Day) {
  const age = ageOf(child, today)
  return { unborn: age.stage === 'unborn', age: age.stage === 'born' ? age.years : null }
}

function grouped(items: readonly (Sign | Strength)[]): PickerGroup[] {
  return SIDES.flatMap((side) => {
    const here = items.filter((item) => item.side === side)
    if (here.length === 0) return []
    return { side, title: SIDE_WORDS[side], items: here.map(viewOf) }
  })
}

function viewOf(item: Sign | Strength): PickerItem {
  const note = 'note' in item ? item.note : item.verifiedOnly ? 'Counts once somebody has checked it' : ''
  return { id: item.id, label: item.label, note, domain: DOMAIN_WORDS[item.domain] }
}
