import { BlankPart } from './blank-part'

export const title = 'A part to write by hand'

const maisie = { personId: 'maisie', fullName: 'Maisie Reid' }

export const examples = {
  'a child’s own words': <BlankPart part={{ topic: 'own-words', person: maisie }} />,
  'with how we know': <BlankPart part={{ topic: 'feelings-and-behaviour', person: maisie }} />,
  'about the family': <BlankPart part={{ topic: 'why-now', person: undefined }} />,
}
