/** Geometry of the windscreen, in the units of its drawing. */
const centre = { x: 320, y: 372 }
export const outer = 318
export const inner = 205
const firstAngle = 154.2
const sweep = 128.4
const gap = 1

/** A point at `radius` from the centre; `angle` in degrees, anticlockwise from the right. */
export function pointAt(radius: number, angle: number): { x: number; y: number } {
  const radians = (angle * Math.PI) / 180
  return {
    x: round(centre.x + radius * Math.cos(radians)),
    y: round(centre.y - radius * Math.sin(radians)),
  }
}

/** The angle of the middle of the part at `index`, 0 to 3 from the start. */
export function middleOf(index: number): number {
  return firstAngle - (sweep / 4) * (index + 0.5)
}

/** The outline of one part. A lifted part is longer at both ends. */
export function partPath(index: number, lifted: boolean): string {
  const far = outer + (lifted ? 18 : 0)
  const near = inner - (lifted ? 5 : 0)
  const half = sweep / 8 - gap / 2
  const from = middleOf(index) + half
  const to = middleOf(index) - half
  const a = pointAt(far, from)
  const b = pointAt(far, to)
  const c = pointAt(near, to)
  const d = pointAt(near, from)
  return `M${a.x} ${a.y}A${far} ${far} 0 0 1 ${b.x} ${b.y}L${c.x} ${c.y}A${near} ${near} 0 0 0 ${d.x} ${d.y}Z`
}

const dotSpacing = 27
const dotsInARow = 3

/** Where the numbered dots of one part stand: rows of three under it, nearest first. */
export function dotPlaces(index: number, count: number, lifted: boolean): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, place) => {
    const row = Math.floor(place / dotsInARow)
    const inRow = Math.min(dotsInARow, count - row * dotsInARow)
    const radius = inner - (lifted ? 25 : 20) - row * (dotSpacing - 2)
    const step = (dotSpacing / radius) * (180 / Math.PI)
    return pointAt(radius, middleOf(index) + step * ((inRow - 1) / 2 - (place % dotsInARow)))
  })
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}
