/** Ethnicity as the school census codes it (Common Basic Data Set, CBDS), in the words people choose from. */
export const ethnicityWords = {
  WBRI: 'White British',
  WIRI: 'White Irish',
  WIRT: 'Traveller of Irish heritage',
  WROM: 'Gypsy or Roma',
  WOTH: 'Any other White background',
  MWBC: 'White and Black Caribbean',
  MWBA: 'White and Black African',
  MWAS: 'White and Asian',
  MOTH: 'Any other mixed background',
  AIND: 'Indian',
  APKN: 'Pakistani',
  ABAN: 'Bangladeshi',
  AOTH: 'Any other Asian background',
  BCRB: 'Black Caribbean',
  BAFR: 'Black African',
  BOTH: 'Any other Black background',
  CHNE: 'Chinese',
  OOTH: 'Any other ethnic group',
  REFU: 'Prefers not to say',
  NOBT: 'Not asked yet',
} as const

export type Ethnicity = keyof typeof ethnicityWords

export const ethnicities = Object.keys(ethnicityWords) as [Ethnicity, ...Ethnicity[]]

export function isEthnicity(code: string | null | undefined): code is Ethnicity {
  return typeof code === 'string' && code in ethnicityWords
}
