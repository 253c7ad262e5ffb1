/** The wheel is 300 across its spokes; its drawing leaves room round it for words. */
const radius = 150
export const centre = { x: 250, y: 200 }

export type Point = { x: number; y: number }

/** Where `score` (0 to 10) of the area at `index` of `count` stands; the first area points up. */
export function pointFor(score: number, index: number, count: number): Point {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2
  const reach = (score / 10) * radius
  return {
    x: Math.round((centre.x + reach * Math.cos(angle)) * 10) / 10,
    y: Math.round((centre.y + reach * Math.sin(angle)) * 10) / 10,
  }
}

/** A closed line through the points. */
export function outline(points: Point[]): string {
  return `${points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')}Z`
}
