import type { Citation } from '../citation'

const SW = 'Sandwell Early Help Strategy 2022–24'
const SW_WT = 'Sandwell Working Together 2023, chapter 3'
const DU = 'Dudley Early Help Strategy 2018–21'
const TW = 'Telford & Wrekin Early Help Strategy 2018–20'
const WA = 'Walsall Early Help Strategy refresh 2017'

/** An area's own document. */
export const sandwell = (section: string): Citation => ({
  basis: 'S',
  area: 'sandwell',
  source: `${SW}, ${section}`,
})
export const sandwellWt = (section: string): Citation => ({
  basis: 'S',
  area: 'sandwell',
  source: `${SW_WT}, ${section}`,
})
export const dudley = (section: string): Citation => ({
  basis: 'S',
  area: 'dudley',
  source: `${DU}, ${section}`,
})
export const telford = (section: string): Citation => ({
  basis: 'S',
  area: 'telford-and-wrekin',
  source: `${TW}, ${section}`,
})
export const walsall = (section: string): Citation => ({
  basis: 'S',
  area: 'walsall',
  source: `${WA}, ${section}`,
})

/** National law or statutory guidance. */
export const law = (source: string): Citation => ({ basis: 'L', source })
/** Published elsewhere. */
export const published = (source: string): Citation => ({ basis: 'P', source })
/** Our default, to be signed off by the partnership. */
export const ourDefault = (why: string): Citation => ({ basis: 'D', source: `our default: ${why}` })
