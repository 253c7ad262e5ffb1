import { describe, expect, it } from 'vitest'
import { columnsOfSchema, saidOfColumns } from '../support/data-classes'

describe('docs/data.md', () => {
  const said = saidOfColumns()
  const columns = columnsOfSchema()

  it('says of every column what class it is, and of no column that is not there', () => {
    expect(columns.length).toBeGreaterThan(250)
    expect({ notSaid: columns.filter((column) => !said.has(column)) }).toEqual({ notSaid: [] })
    expect({ notThere: [...said.keys()].filter((column) => !columns.includes(column)) }).toEqual({
      notThere: [],
    })
  })

  it('keeps names and words out of the trail', () => {
    const trail = [...said].filter(([column]) => column.startsWith('audit_'))
    expect(new Set(trail.map(([, kind]) => kind))).toEqual(new Set(['trail']))
  })
})
