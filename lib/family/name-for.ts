import { firstName } from '@/lib/person/name'
import type { NewFamily } from './new-family'
import { familyNameSuggestions } from './words'

/** What a family is called: as given, else the children's surname, else the first child's name. */
export function nameFor({ name, children, adults }: Pick<NewFamily, 'name' | 'children' | 'adults'>): string {
  const members = [
    ...children.map(({ fullName }, at) => ({ id: `child ${at}`, part: 'child' as const, fullName })),
    ...adults.map(({ fullName }, at) => ({ id: `adult ${at}`, part: 'parent' as const, fullName })),
  ]
  const first = children[0]
  return name || familyNameSuggestions(members)[0] || (first ? firstName(first) : 'New')
}
