import { signedIn } from '../actors'
import { raise, see } from './start-help'
import type { Story } from './story'

/** Seen on the touchline, not at school: written down by a SENCO in the post of a volunteer, and known there alone. */
export const rossi: Story = async function* ({ at }) {
  const coach = signedIn('benAtKickOn')
  const moment = yield at(-2, 19, 40)
  const known = await raise(
    coach,
    moment,
    {
      name: 'Rossi',
      locality: 'Millbrook',
      children: [
        { fullName: 'Marco Rossi', gender: 'male', bornOn: '2014-08-19', school: 'Oakfield Primary School' },
      ],
      adults: [
        {
          fullName: 'Elena Rossi',
          gender: 'female',
          bornOn: '1986-04-02',
          kind: 'parent',
          relationship: 'Mum',
          looksAfter: true,
          livesHere: true,
        },
      ],
      address: { lines: '18 Weir Street', postcode: 'AS4 2KD', protected: false },
    },
    {
      workingWell: 'Marco never misses training, and his mum stays to help with the little ones.',
      worriedAbout: 'He comes in summer shoes and asked twice if there was food left over.',
    },
  )
  await see(coach, moment, known, [
    { of: 'Marco', items: [['food-often-lacking', 'Marco: asked for food to take home']] },
  ])
}
