import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { writerHeader } from '@/lib/form/draft-writer'
import { keyField } from '@/lib/form/machinery'
import { type Ask, openLine } from './client'
import { formIn, posted } from './forms'
import type { Task } from './measure'
import { type Somebody, signIn } from './people'

export const autosave = 'autosave'
/** What an autosave is measured beside: a row written and nothing more. */
export const bareInsert = 'bare one-row insert'

const lists = 'p50 and p95 ≤ 2.2'
const records = 'p50 ≤ 2.5, p95 ≤ 3'

/** Everything that is measured, the bare page first. Needs the app running at `base` and the owner's connection. */
export async function tasksFor(owner: Client, base: string): Promise<Task[]> {
  const holders = await signIn(owner, aHolder)
  const managers = await signIn(
    owner,
    `JOIN team_management g ON g.worker_id = w.id WHERE w.work = 'manager' AND NOT w.sample ORDER BY w.id LIMIT 4`,
  )
  const mash = await signIn(owner, `WHERE w.work = 'mash' AND NOT w.sample ORDER BY w.id LIMIT 2`)
  const helped = await familiesOf(owner, holders)
  const parts = await partsOf(owner)
  return [
    { name: 'bare page', expect: 200, next: () => ({ path: '/bench-floor' }) },
    {
      name: bareInsert,
      expect: 200,
      next: () => ({
        method: 'PUT',
        path: '/bench-floor/insert',
        headers: { 'sec-fetch-site': 'same-origin' },
      }),
    },
    list('my work', '/my-work', holders),
    list('my families', '/families', holders),
    list(
      'find: name and birth date',
      '/people',
      await searching(base, holders, await peopleOf(owner, holders)),
    ),
    list(
      'find: misspelt name',
      '/people',
      await searching(base, holders, misspelt(await peopleOf(owner, holders))),
    ),
    list('caseload', '/caseload', managers),
    list('MASH queue', '/triage', mash),
    record('family', helped, (family) => `/families/${family}`),
    record('timeline', helped, (family) => `/families/${family}/timeline`),
    record('plan', helped, (family) => `/families/${family}/plan`),
    record(
      'assessment part',
      parts,
      (_, { assessment, part }) => `/families/${_}/assessments/${assessment}/parts/${part}`,
    ),
    saving(parts),
    await addingNote(base, helped),
    await signingIn(base),
  ]
}

/** Practitioners with as many families as most of those who hold any. */
const aHolder = `JOIN (SELECT holder_id, count(*) AS held FROM caseload_entry GROUP BY 1) h ON h.holder_id = w.id
  WHERE w.work = 'practitioner' AND NOT w.sample ORDER BY abs(h.held - 10), w.id LIMIT 8`

type Place = { family: string; assessment: string; part: string; revision: number; who: Somebody }

function list(name: string, path: string, people: readonly Somebody[]): Task {
  return {
    name,
    goal: lists,
    expect: 200,
    next: (connection, nth) => get(path, at(people, connection + nth)),
  }
}

function record(
  name: string,
  places: readonly Place[],
  path: (family: string, place: Place) => string,
): Task {
  return {
    name,
    goal: records,
    expect: 200,
    next: (connection, nth) => {
      const place = at(places, connection * 7 + nth)
      return get(path(place.family, place), place.who)
    },
  }
}

/** What a page sends two seconds after somebody stopped typing; each connection writes in a part of its own. */
function saving(parts: readonly Place[]): Task {
  const revisions = new Map(parts.map(({ part, revision }) => [part, revision]))
  return {
    name: autosave,
    goal: 'p50 ≤ 1.0',
    expect: 200,
    heard: (connection, answer) => {
      const { rev } = JSON.parse(answer) as { rev?: number }
      if (rev !== undefined) revisions.set(at(parts, connection).part, rev)
    },
    next: (connection, nth) => {
      const { assessment, part, who } = at(parts, connection)
      return {
        method: 'PUT',
        path: `/api/drafts/assessment-section/${assessment}/${part}`,
        headers: { ...headersOf(who), 'content-type': 'application/json', [writerHeader]: who.workerId },
        body: JSON.stringify({
          opId: randomUUID(),
          baseRev: revisions.get(part) ?? 0,
          patch: { goingWell: `They said mornings are better. ${nth}` },
        }),
      }
    },
  }
}

/** A note, posted by a browser without script. */
async function addingNote(base: string, places: readonly Place[]): Promise<Task> {
  const forms = await withLine(base, (send) =>
    places.slice(0, 8).map(async ({ family, who }) => {
      const path = `/families/${family}/notes/new`
      return { path, who, fields: formIn(await send(get(path, who)), 'name="words"') }
    }),
  )
  const today = new Date()
  return {
    name: 'form saved without script',
    goal: 'p50 ≤ 1.0',
    expect: 303,
    next: (connection, nth) => {
      const { path, who, fields } = at(forms, connection + nth)
      const filled = new URLSearchParams(fields)
      for (const [name, value] of Object.entries({
        [keyField]: randomUUID(),
        'happenedOn-day': String(today.getDate()),
        'happenedOn-month': String(today.getMonth() + 1),
        'happenedOn-year': String(today.getFullYear()),
        how: 'visit',
        track: 'family',
        title: 'Visited at home',
        words: 'The table was laid and everyone had eaten.',
        audience: 'team',
      }))
        filled.set(name, value)
      return post(path, filled, headersOf(who))
    },
  }
}

/** One of the sample people pressing their name. */
async function signingIn(base: string): Promise<Task> {
  const [form] = await withLine(base, (send) => [
    send({ path: '/sign-in' }).then((page) => formIn(page, 'name="workerId"')),
  ])
  return {
    name: 'sign in',
    goal: 'p50 ≤ 1.0',
    expect: 303,
    next: () => {
      const fields = new URLSearchParams(form)
      fields.set(keyField, randomUUID())
      return post('/sign-in', fields, {})
    },
  }
}

async function familiesOf(owner: Client, holders: readonly Somebody[]): Promise<Place[]> {
  const { rows } = await owner.query<{ family: string; holder: string }>(
    `SELECT c.family_id AS family, c.holder_id AS holder FROM caseload_entry c JOIN plan p ON p.episode_id = c.episode_id AND p.kind = 'team'
     WHERE c.holder_id = ANY ($1) ORDER BY c.episode_id LIMIT 40`,
    [holders.map(({ workerId }) => workerId)],
  )
  return rows.flatMap(({ family, holder }) => {
    const who = holders.find(({ workerId }) => workerId === holder)
    return who ? [{ family, assessment: '', part: '', revision: 0, who }] : []
  })
}

/** Unfinished parts, each of another assessment, with whoever holds the family. */
async function partsOf(owner: Client): Promise<Place[]> {
  const { rows } = await owner.query<Omit<Place, 'who'> & { holder: string }>(
    `SELECT DISTINCT ON (a.id) a.family_id AS family, a.id AS assessment, s.id AS part, c.holder_id AS holder,
       coalesce((SELECT d.rev FROM draft d WHERE d.document_id = a.id AND d.section = s.id::text), 0) AS revision
     FROM assessment a JOIN assessment_section s ON s.assessment_id = a.id JOIN caseload_entry c ON c.episode_id = a.episode_id
     WHERE a.completed_at IS NULL AND s.topic = 'health' ORDER BY a.id LIMIT 20`,
  )
  const ids = [...new Set(rows.map(({ holder }) => holder))]
  const people = await signIn(owner, `WHERE w.id IN (${ids.map((id) => `'${id}'`).join(', ')})`)
  return rows.flatMap(({ holder, ...place }) => {
    const who = people.find(({ workerId }) => workerId === holder)
    return who ? [{ ...place, who }] : []
  })
}

type Person = { full_name: string; born_on: string; holder: string }

async function peopleOf(owner: Client, holders: readonly Somebody[]): Promise<Person[]> {
  const { rows } = await owner.query<Person>(
    `SELECT DISTINCT ON (c.holder_id) p.full_name, to_char(p.born_on, 'FMDD FMMM YYYY') AS born_on, c.holder_id AS holder
     FROM caseload_entry c JOIN family_member m ON m.family_id = c.family_id JOIN person p ON p.id = m.person_id
     WHERE c.holder_id = ANY ($1) AND p.born_on IS NOT NULL ORDER BY c.holder_id, p.id`,
    [holders.map(({ workerId }) => workerId)],
  )
  return rows
}

/** A letter of the surname left out, and only the year of birth known. */
function misspelt(people: readonly Person[]): Person[] {
  return people.map(({ full_name, born_on, holder }) => ({
    full_name: full_name.slice(0, -3) + full_name.slice(-2),
    born_on: born_on.slice(-4),
    holder,
  }))
}

/** Each person with the search they have just asked for, sealed in a cookie as the app gave it. */
function searching(
  base: string,
  holders: readonly Somebody[],
  people: readonly Person[],
): Promise<Somebody[]> {
  return withLine(base, (send) =>
    people
      .flatMap(({ full_name, born_on, holder }) => {
        const who = holders.find(({ workerId }) => workerId === holder)
        return who ? [sought(who, new URLSearchParams({ name: full_name, birth: born_on }))] : []
      })
      .map((found) => found(send)),
  )
}

const sought =
  (who: Somebody, form: URLSearchParams) =>
  async (send: Send): Promise<Somebody> => {
    const { status, headers } = await send({
      method: 'POST',
      path: '/people/search',
      headers: { ...headersOf(who), 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    })
    const sealed = [headers['set-cookie'] ?? []].flat()[0]?.split(';')[0]
    if (status !== 303 || sealed === undefined) throw new Error(`A search was answered ${status}`)
    return { ...who, cookie: `${who.cookie}; ${sealed}` }
  }

type Send = ReturnType<typeof openLine>['send']

async function withLine<Result>(base: string, work: (send: Send) => Promise<Result>[]): Promise<Result[]> {
  const line = openLine(base)
  try {
    return await Promise.all(work(line.send))
  } finally {
    line.close()
  }
}

function get(path: string, who: Somebody): Ask {
  return { path, headers: headersOf(who) }
}

function post(path: string, fields: URLSearchParams, headers: Readonly<Record<string, string>>): Ask {
  const { headers: more, body } = posted(fields)
  return { method: 'POST', path, headers: { ...headers, ...more }, body }
}

function headersOf({ cookie }: Somebody): Record<string, string> {
  return { cookie, 'sec-fetch-site': 'same-origin' }
}

function at<Item>(items: readonly Item[], n: number): Item {
  const item = items[n % items.length]
  if (item === undefined)
    throw new Error('The population is too small to measure: generate 10,000 people or more')
  return item
}
