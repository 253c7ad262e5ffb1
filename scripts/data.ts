/** npm run data -- generate --people N [--seed S]   fills the database at DATABASE_URL (or the built-in one) with invented people */
import { parseArgs } from 'node:util'
import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { generatePopulation } from './data/generate'
import { openAlongside } from './postgres/alongside'
import { withClient } from './postgres/databases'
import { finish, Refusal } from './refusal'

await finish(async () => {
  const { people, seed } = wanted()
  const given = process.env['DATABASE_URL']
  const own = given ? undefined : await openAlongside()
  try {
    const began = Date.now()
    // Up to last night, so that nothing in it lies in the hours still to come.
    const today = addDays(dayFromInstant(new Date()), -1)
    const counts = await withClient(given || (own?.ownerUrl ?? ''), (owner) =>
      generatePopulation(owner, { people, seed, today }, progress()),
    )
    for (const [table, rows] of Object.entries(counts)) {
      console.log(`${rows.toLocaleString('en-GB').padStart(12)}  ${table}`)
    }
    console.log(`Done in ${Math.round((Date.now() - began) / 1000)} seconds.`)
  } finally {
    await own?.release()
  }
})
process.exit()

function wanted(): { people: number; seed: number } {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { people: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
  })
  const [people, seed] = [Number(values.people), Number(values.seed)]
  if (
    positionals.join() !== 'generate' ||
    !(people >= 1) ||
    !Number.isInteger(people) ||
    !Number.isInteger(seed)
  )
    throw new Refusal('Use "npm run data -- generate --people 10000 --seed 1".')
  return { people, seed }
}

/** Says what is happening at most every other second. */
function progress(): (words: string) => void {
  let said = 0
  return (words) => {
    if (words.startsWith('Copied') && Date.now() - said < 2000) return
    said = Date.now()
    console.log(words)
  }
}
