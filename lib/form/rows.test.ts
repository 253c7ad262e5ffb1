import { describe, expect, test } from 'vitest'
import { rowNumbers, withOneMore } from './row-numbers'
import { withRowsChanged } from './rows'

describe('adding and removing rows without script', () => {
  test('"Add another" shows one more row and keeps every word', () => {
    expect(withRowsChanged(pressed('add:action'))?.values).toEqual({
      '_rows.action': '0,2,3',
      'action.0.what': 'Walk to school',
      'action.2.what': 'Ring Dani',
    })
  })

  test('"Remove" takes away that row only', () => {
    expect(withRowsChanged(pressed('remove:action:0'))?.values['_rows.action']).toBe('2')
  })

  test('another button is none of its business', () => {
    expect(withRowsChanged(pressed('save'))).toBeUndefined()
    expect(withRowsChanged(new FormData())).toBeUndefined()
  })

  test('a row number is not used twice', () => {
    expect(withOneMore([])).toEqual([0])
    expect(withOneMore([0, 4])).toEqual([0, 4, 5])
  })

  test('a tampered list of rows shows only real rows', () => {
    expect(rowNumbers('0,x,-1,99999,2')).toEqual([0, 2])
  })
})

function pressed(button: string): FormData {
  const data = new FormData()
  data.append('_do', button)
  data.append('_rows.action', '0,2')
  data.append('action.0.what', 'Walk to school')
  data.append('action.2.what', 'Ring Dani')
  return data
}
