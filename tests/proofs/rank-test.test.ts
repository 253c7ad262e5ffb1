import { describe, expect, it } from 'vitest'
import { mannWhitney } from './rank-test'

describe('the rank test', () => {
  it('gives what the tables give: two samples of four wholly apart', () => {
    expect(mannWhitney([1, 2, 3, 4], [5, 6, 7, 8])).toBeCloseTo(0.0209, 3)
  })

  it('sees no difference where there is none, and one of a tenth of a spread in five hundred', () => {
    const evenly = Array.from({ length: 500 }, (_, at) => (at * 7_919) % 500)
    expect(mannWhitney(evenly, evenly)).toBeCloseTo(1, 5)
    expect(
      mannWhitney(
        evenly,
        evenly.map((value) => value + 60),
      ),
    ).toBeLessThan(0.01)
  })
})
