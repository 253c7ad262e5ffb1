import { agencies, type SampleName, workers } from './ashmere'

const first = [
  'helen',
  'joseph',
  'karen',
  'ben',
  'marcus',
  'grace',
  'lena',
  'ruth',
  'iris',
] as const satisfies readonly SampleName[]

/** The sample people worth signing in as first, each doing a different kind of work. */
export const sampleSignIns = first.map((name) => {
  const { name: fullName, jobTitle, email, agencyId } = workers[name]
  const agency = Object.values(agencies).find(({ id }) => id === agencyId)?.name ?? ''
  return { name: fullName, jobTitle, agency, email }
})
