import type { Partnership } from './agencies'

/** What everything made for one population shares. Counters only ever rise: ids are given once. */
export type World = {
  readonly seed: number
  /** Days since 1 January 1970. Nothing is recorded after it. */
  readonly today: number
  readonly partnership: Partnership
  readonly counters: Record<
    'family' | 'person' | 'familyMember' | 'relationship' | 'contact' | 'episode' | 'event' | 'upn',
    number
  >
}
