import type { Level } from '@/lib/continuum/outcome'

type ReasonView = { rule: string; says: string; source: string }

export type AreaView = {
  id: string
  area: string
  version: string
  /** The day its guidance applies from, in words. */
  since: string
  level: Level
  /** The kind of help in everybody's words, and what it is called here. */
  kind: string
  localName: string
  due: string
  owner: string
  actions: string[]
  duties: string[]
  reasons: ReasonView[]
  setAside: { what: string; why: string }[]
  questions: string[]
  up: string | undefined
  down: string | undefined
}

/** What some of the areas say of one thing, and where each has it from. */
type SideView = { areas: string; says: string; because: { says: string; source: string }[] }
export type DifferenceView = { about: string; sides: SideView[] }

export type ExploreView =
  | { problems: string[] }
  | { problems?: undefined; opening: string; areas: AreaView[]; differences: DifferenceView[] }
