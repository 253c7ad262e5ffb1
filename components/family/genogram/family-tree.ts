/** How one person is drawn, by the field's custom: a circle, a square, a diamond, a triangle for the unborn. */
export type TreeShape = 'circle' | 'square' | 'diamond' | 'triangle'

export type TreePerson = {
  id: string
  name: string
  /** "34"; for the unborn "due". */
  age?: string
  shape: TreeShape
  /** How the children know them: "Nan". */
  note?: string
  /** Lives in the household the tree is about. */
  household?: boolean
}

/** One or two parents and the children they have together. */
export type TreeParents = {
  parents: [string] | [string, string]
  separated?: boolean
  children: string[]
}

export type FamilyTree = {
  people: TreePerson[]
  parents: TreeParents[]
}
