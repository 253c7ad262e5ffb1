import type { Work } from '@/lib/access/actor'

/**
 * Ashmere: an invented partnership, its agencies, teams and workers. Nobody here exists. The ids are fixed so
 * that tests and stories can name people.
 */
const id = (kind: number, number: number) =>
  `0a5ee000-0000-4000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`

export const agencies = {
  oakfield: { id: id(1, 1), name: 'Oakfield Primary School', kind: 'school', phone: '01632 960 101' },
  hollyGrange: { id: id(1, 2), name: 'Holly Grange Primary School', kind: 'school', phone: '01632 960 102' },
  castleHill: { id: id(1, 3), name: 'Castle Hill High School', kind: 'school', phone: '01632 960 103' },
  familyHub: { id: id(1, 4), name: 'Millbrook Family Hub', kind: 'family-hub', phone: '01632 960 110' },
  health: { id: id(1, 5), name: 'Ashmere Children’s Health', kind: 'health', phone: '01632 960 120' },
  housing: { id: id(1, 6), name: 'Canal Side Homes', kind: 'housing', phone: '01632 960 188' },
  kickOn: { id: id(1, 7), name: 'Kick On', kind: 'charity', phone: '01632 960 130' },
  youth: { id: id(1, 8), name: 'Ashmere Youth Service', kind: 'youth', phone: '01632 960 140' },
  mash: { id: id(1, 9), name: 'Ashmere MASH', kind: 'mash', phone: '01632 960 150' },
  hub: { id: id(1, 10), name: 'Ashmere Early Help Hub', kind: 'hub', phone: '01632 960 160' },
  debtAdvice: { id: id(1, 11), name: 'Ashmere Money Advice', kind: 'charity', phone: '01632 960 170' },
} as const

export const teams = {
  millbrook: { id: id(2, 1), agencyId: agencies.familyHub.id, name: 'Millbrook team', locality: 'Millbrook' },
  canalSide: {
    id: id(2, 2),
    agencyId: agencies.familyHub.id,
    name: 'Canal Side team',
    locality: 'Canal Side',
  },
} as const

export const localities = [
  { id: id(5, 1), name: 'Millbrook' },
  { id: id(5, 2), name: 'Canal Side' },
  { id: id(5, 3), name: 'Orchard' },
] as const

type SampleWorker = {
  id: string
  signInId: string
  name: string
  jobTitle: string
  email: string
  agencyId: string
  teamId: string | null
  work: Work
  capacity: number | null
}

const worker = (
  number: number,
  name: string,
  jobTitle: string,
  agency: keyof typeof agencies,
  more: { team?: keyof typeof teams; work?: Work; capacity?: number } = {},
): SampleWorker => ({
  id: id(3, number),
  signInId: id(3, number),
  name,
  jobTitle,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@ashmere.example`,
  agencyId: agencies[agency].id,
  teamId: more.team ? teams[more.team].id : null,
  work: more.work ?? 'practitioner',
  capacity: more.capacity ?? null,
})

/** Another post of somebody above: opened by their sign-in, so without an e-mail of its own. */
const furtherPost = (of: number, post: SampleWorker) => ({ ...post, signInId: id(3, of), email: null })

export const workers = {
  helen: worker(1, 'Helen Marsh', 'SENCO', 'oakfield', { team: 'millbrook', capacity: 4 }),
  joseph: worker(2, 'Joseph Adeyemi', 'Family support worker', 'familyHub', {
    team: 'millbrook',
    capacity: 12,
  }),
  amina: worker(3, 'Amina Yusuf', 'Health visitor', 'health', { team: 'millbrook', capacity: 6 }),
  karen: worker(4, 'Karen Whitlock', 'Housing officer', 'housing', { team: 'millbrook', capacity: 4 }),
  rob: worker(5, 'Rob Fenn', 'Mentor', 'kickOn', { team: 'millbrook', capacity: 4 }),
  marcus: worker(6, 'Marcus Bell', 'Millbrook team manager', 'familyHub', { work: 'manager' }),
  grace: worker(7, 'Grace Tomlin', 'Senior social worker', 'mash', { work: 'mash' }),
  ben: worker(8, 'Ben Okoro', 'SENCO', 'hollyGrange', { team: 'canalSide', capacity: 4 }),
  fatima: worker(9, 'Fatima Noor', 'School nurse', 'health', { team: 'millbrook', capacity: 6 }),
  priya: worker(10, 'Priya Nair', 'Family support worker', 'familyHub', { team: 'millbrook', capacity: 12 }),
  tom: worker(11, 'Tom Ashworth', 'Youth worker', 'youth', { team: 'canalSide', capacity: 7 }),
  lena: worker(12, 'Lena Hart', 'Early help adviser', 'hub', { work: 'hub' }),
  nadia: worker(13, 'Nadia Rahman', 'Canal Side team manager', 'familyHub', { work: 'manager' }),
  david: worker(14, 'David Osei', 'Debt adviser', 'debtAdvice', { team: 'millbrook', capacity: 4 }),
  sian: worker(15, 'Siân Rees', 'Attendance lead', 'castleHill', { team: 'canalSide', capacity: 4 }),
  ruth: worker(16, 'Ruth Calder', 'Safeguarding partnership lead', 'hub', { work: 'guidance-lead' }),
  iris: worker(18, 'Iris Chandra', 'System administrator', 'hub', { work: 'administrator' }),
  benAtKickOn: furtherPost(8, worker(19, 'Ben Okoro', 'Volunteer coach', 'kickOn')),
  owen: worker(17, 'Owen Pryce', 'Head of practice', 'mash', { work: 'guidance-lead' }),
} as const

export type SampleName = keyof typeof workers

export const managements = [
  { id: id(4, 1), teamId: teams.millbrook.id, workerId: workers.marcus.id },
  { id: id(4, 2), teamId: teams.canalSide.id, workerId: workers.nadia.id },
] as const

export const partnership = {
  id: 1,
  name: 'Ashmere Early Help Partnership',
  guidanceId: 'sandwell',
  mashPhone: '01632 960 150',
  sample: true,
  judgementFirst: true,
}
