import { signedIn } from '../actors'
import { raise } from './start-help'
import type { Story } from './story'

const hoursOfSevenYears = 7 * 366 * 24

/** Written down seven years ago, and nothing more was needed: the record has been kept for long enough. */
export const rooke: Story = async function* ({ hoursAgo }) {
  const priya = signedIn('priya')
  const moment = yield hoursAgo(hoursOfSevenYears)
  await raise(
    priya,
    moment,
    {
      name: 'Rooke',
      locality: 'Millbrook',
      children: [{ fullName: 'Esme Rooke', gender: 'female', bornOn: '2006-09-14' }],
      adults: [
        {
          fullName: 'Dorothy Rooke',
          gender: 'female',
          bornOn: '1958-01-22',
          kind: 'carer',
          relationship: 'Nan',
          looksAfter: true,
          livesHere: true,
        },
      ],
      address: { lines: '3 Towpath Cottages', postcode: 'AS4 5BT', protected: false },
    },
    {
      workingWell: 'Esme and her nan do everything together, and school is going well.',
      worriedAbout: 'Dorothy wondered whether there was any help with the cost of uniform.',
    },
  )
}
