import { type Random, weighted } from './random'

/** The parts of Ashmere, an invented town, by how many live there. */
export const localities = ['Millbrook', 'Canal Side', 'Castle Hill', 'Heathfield', 'Orchard'] as const
export type Locality = (typeof localities)[number]

export const aLocality = weighted<Locality>([
  ['Millbrook', 27],
  ['Canal Side', 23],
  ['Castle Hill', 20],
  ['Heathfield', 17],
  ['Orchard', 13],
])

/** A home: a street of its locality and a postcode of an area, AS, that does not exist. */
export function aHome(random: Random, locality: Locality): { lines: string; postcode: string } {
  const street = random.below(streetNames.length * streetKinds.length)
  const name = streetNames[street % streetNames.length] ?? ''
  const kind = streetKinds[Math.floor(street / streetNames.length)] ?? ''
  const home = random.chance(0.18) ? `Flat ${random.between(1, 40)}, ` : ''
  const lines = `${home}${random.between(1, 180)} ${name} ${kind}, ${locality}, Ashmere`
  return { lines, postcode: postcodeOf(localities.indexOf(locality), street) }
}

/** Two districts to a locality (Orchard one), so AS1 to AS9; a few streets share a postcode. */
function postcodeOf(place: number, street: number): string {
  const district = place === 4 ? 9 : place * 2 + 1 + (street % 2)
  const unit = Math.floor(street / 2)
  const letters = `${inward[unit % 20] ?? 'A'}${inward[Math.floor(unit / 20) % 20] ?? 'A'}`
  return `AS${district} ${1 + (street % 9)}${letters}`
}

// Royal Mail uses no C, I, K, M, O or V in the last two letters.
const inward = 'ABDEFGHJLNPQRSTUWXYZ'

const words = (text: string) => text.trim().split(/\s+/)

const streetNames =
  words(`Larch Anchor Rowan Beech Lock Wharf Tannery Mill Brook Fuller Weaver Heron Kingfisher Willow
  Alder Hazel Juniper Orchard Bramley Russet Cider Chapel Station Market Foundry Forge Nailer Glasshouse Quarry Keep
  Bailey Rampart Tower Moat Heather Gorse Bracken Linnet Lapwing Plover Skylark Meadow Clover Barley Harvest Granary
  Park Victoria Albert Jubilee Coronation Nelson Trafalgar Milton Keats Byron Austen Elgar Purcell Holst`)
const streetKinds = words('Street Road Court Lane Close Avenue Drive Gardens Terrace Way Place Grove')
