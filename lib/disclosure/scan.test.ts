// G-S16: a text into which something of another family has been pasted is caught, however it is spelt.
import { describe, expect, test } from 'vitest'
import { contactWords } from '@/scripts/data/contact-words'
import { givenName } from '@/scripts/data/given-names'
import { nthTestNhsNumber } from '@/scripts/data/identifiers'
import { type Random, randomFrom } from '@/scripts/data/random'
import { aSurname } from '@/scripts/data/surnames'
import { aHome, localities } from '@/scripts/data/town'
import { datesIn } from './dates-in-words'
import { type FoundKind, isNear, type Outsider, scan } from './scan'

const heritages = ['english', 'english', 'pakistani', 'polish'] as const

function aPerson(
  random: Random,
  surname: string,
  home: { lines: string; postcode: string },
  id: string,
): Outsider {
  const female = random.chance(0.5)
  return {
    id,
    fullName: `${givenName(random, random.pick(heritages), female, random.chance(0.4))} ${surname}`,
    bornOn: `${random.between(1975, 2022)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`,
    phone: `077009${String(random.below(100_000)).padStart(5, '0')}`,
    numbers: [anNhsNumber(random)],
    addresses: [home],
  }
}

function aHousehold(random: Random, size: number, id: string): Outsider[] {
  const surname = aSurname(random, random.pick(heritages))(random.chance(0.5))
  const home = aHome(random, random.pick(localities))
  return Array.from({ length: size }, (_, at) => aPerson(random, surname, home, `${id}-${at}`))
}

function anNhsNumber(random: Random): string {
  return nthTestNhsNumber(random.below(900_000)) ?? anNhsNumber(random)
}

const two = (figure: number) => String(figure).padStart(2, '0')

/** Plain words about a family: its own names, its workers', dates, a phone, a road. */
function ownWords(random: Random, circle: readonly Outsider[]): string {
  const [first, second] = circle
  const { workingWell, worriedAbout } = contactWords(random, 'multi-agency')
  return [
    `Helen Marsh met ${first?.fullName} and ${second?.fullName} on ${random.between(1, 28)} October 2026 at Millbrook Primary.`,
    workingWell,
    `${worriedAbout} ${second?.fullName.split(' ')[0]} can be rung on ${second?.phone}, or the school on 01632 960 121.`,
    `Mrs A Green of the hub will ring by ${random.between(1, 28)}/12/2026. The reference is C-${random.between(1000, 9999)}.`,
  ].join(' ')
}

const written: Record<FoundKind, readonly ((person: Outsider) => string)[]> = {
  name: [
    ({ fullName }) => fullName,
    ({ fullName }) => `${rest(fullName).toUpperCase()}, ${fullName.split(' ')[0]}`,
    ({ fullName }) => `${fullName.charAt(0)}. ${rest(fullName)}`,
    ({ fullName }) => `${fullName.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()}'s`,
    ({ fullName }) => withOneWrong(fullName),
  ],
  address: [
    ({ addresses: [home] }) => home?.lines ?? '',
    ({ addresses: [home] }) => (home?.lines ?? '').toUpperCase(),
    ({ addresses: [home] }) =>
      (home?.lines ?? '').replace('Road', 'Rd').replace('Street', 'St.').replace('Lane', 'Ln'),
    ({ addresses: [home] }) => home?.postcode ?? '',
    ({ addresses: [home] }) => (home?.postcode ?? '').replace(' ', '').toLowerCase(),
  ],
  phone: [
    ({ phone = '' }) => phone,
    ({ phone = '' }) => `${phone.slice(0, 5)} ${phone.slice(5, 8)} ${phone.slice(8)}`,
    ({ phone = '' }) => `+44 ${phone.slice(1, 5)} ${phone.slice(5)}`,
    ({ phone = '' }) => `+44 (0)${phone.slice(1)}`,
    ({ phone = '' }) => `${phone.slice(0, 5)}-${phone.slice(5)}`,
  ],
  'birth-date': [
    ({ bornOn = '' }) => bornOn,
    ({ bornOn = '' }) => bornOn.split('-').reverse().join('/'),
    ({ bornOn = '' }) => bornOn.split('-').reverse().map(Number).join('.'),
    ({ bornOn = '' }) => inWordsOf(bornOn),
    ({ bornOn = '' }) => `${bornOn.slice(8)}/${bornOn.slice(5, 7)}/${bornOn.slice(2, 4)}`,
  ],
  number: [
    ({ numbers: [number = ''] }) => number,
    ({ numbers: [number = ''] }) => `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`,
    ({ numbers: [number = ''] }) => `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}`,
    ({ numbers: [number = ''] }) => `NHS${number}`,
    ({ numbers: [number = ''] }) => `${number.slice(0, 5)} ${number.slice(5)}`,
  ],
}

const rest = (fullName: string) => fullName.split(' ').slice(1).join(' ')

/** Two letters of the longer of the two names change places: the commonest slip of a typing hand. */
function withOneWrong(fullName: string): string {
  const words = fullName.split(' ')
  const at = (words[0]?.length ?? 0) >= (words.at(-1)?.length ?? 0) ? 0 : words.length - 1
  const word = words[at] ?? ''
  const swapped = `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`
  words[at] = swapped === word ? `${word}e` : swapped
  return words.join(' ')
}

function inWordsOf(bornOn: string): string {
  const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ]
  const [year, month, date] = bornOn.split('-').map(Number)
  return `${date}th ${months[(month ?? 1) - 1]} ${year}`
}

describe('the scan for people outside the recipient’s circle (G-S16)', () => {
  const kinds = Object.keys(written) as FoundKind[]
  const documents = Array.from({ length: 500 }, (_, at) => {
    const random = randomFrom(16, at)
    const circle = aHousehold(random, 4, `own-${at}`)
    const outsiders = Array.from({ length: 30 }, (_, family) =>
      aHousehold(random, 4, `other-${at}-${family}`),
    ).flat()
    const pasted = outsiders[random.below(outsiders.length)]
    if (!pasted) throw new Error('Nobody to paste')
    const kind = kinds[at % kinds.length] ?? 'name'
    const form = Math.floor(at / kinds.length) % 5
    const own = ownWords(random, circle)
    const seed = written[kind][form]?.(pasted) ?? ''
    const half = own.indexOf('. ') + 2
    return {
      circle,
      outsiders,
      pasted,
      kind,
      form,
      own,
      seeded: `${own.slice(0, half)}We saw ${seed} as well. ${own.slice(half)}`,
    }
  })

  test('finds at least 99 of 100 things pasted in, and warns for nothing in at least 95 of 100 clean texts', () => {
    const missed = documents.filter(
      ({ seeded, outsiders, circle, pasted, kind }) =>
        !scan(seeded, outsiders, circle).some(
          (found) => found.kind === kind && (found.outsiderId === pasted.id || found.kind === 'address'),
        ),
    )
    const alarmed = documents.filter(({ own, outsiders, circle }) => scan(own, outsiders, circle).length > 0)
    const recall = 1 - missed.length / documents.length
    const alarms = alarmed.length / documents.length
    console.log(
      `G-S16: recall ${(recall * 100).toFixed(1)}% of 500, false alarms ${(alarms * 100).toFixed(1)}% of 500`,
    )
    expect(
      missed
        .slice(0, 3)
        .map(({ kind, form, seeded }) => ({ kind, form, seeded }))
        .filter(() => recall < 0.99),
    ).toEqual([])
    expect(recall).toBeGreaterThanOrEqual(0.99)
    expect(alarms).toBeLessThanOrEqual(0.05)
  }, 60_000)

  test('somebody of the circle who shares a name, an address or a phone with an outsider is no stranger', () => {
    const [own] = documents
    if (!own) throw new Error('No document')
    expect(scan(own.seeded, own.outsiders, [...own.circle, own.pasted, ...own.outsiders])).toEqual([])
  })
})

test.each([
  ['14/3/17', ['1917-03-14', '2017-03-14']],
  ['born 14th March 2017', ['2017-03-14']],
  ['March 14, 2017', ['2017-03-14']],
  ['14.03.2017', ['2017-03-14']],
  ['on 3 of May 1999', ['1999-05-03']],
  ['9 May', []],
])('%s is read as a day', (text, days) => {
  expect(datesIn(text).map(({ day }) => day)).toEqual(days)
})

test('one letter wrong is near; two are not', () => {
  for (const near of ['marhs', 'mrsh', 'marsch', 'narsh', 'marshe']) expect(isNear(near, 'marsh')).toBe(true)
  for (const far of ['marsh', 'parks', 'mers', 'harm']) expect(isNear(far, 'marsh')).toBe(false)
})
