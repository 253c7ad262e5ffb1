export type NavItem = { label: string; href: string; current?: boolean | undefined }

export type Who = { name: string; place: string }

export type Partnership = {
  /** "Ashmere Early Help Partnership". */
  name: string
  /** The MASH number, in 5-3-3: "01632 960 150". */
  mashPhone: string
}
