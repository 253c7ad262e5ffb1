export type NavItem = {
  label: string
  href: string
  current?: boolean | undefined
  /** Wanted now and then: folds under "More" in the band when the line would be long. */
  rare?: boolean
}

export type Who = {
  name: string
  place: string
  /** They have another post: the band says which organisation they are working for, and leads to the others. */
  worksElsewhere?: boolean
}

export type Partnership = {
  /** "Ashmere Early Help Partnership". */
  name: string
  /** The MASH number, in 5-3-3: "01632 960 150". */
  mashPhone: string
}
