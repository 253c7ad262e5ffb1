import { describe, expect, test } from 'vitest'
import { rowNumbers, rowsToShow, withOneMore } from './row-numbers'
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
    expect(withRowsChanged(pressed('remove:action:0'))?.values).toEqual({
      '_rows.action': '2',
      'action.2.what': 'Ring Dani',
    })
  })

  test('another button is none of its business', () => {
    expect(withRowsChanged(pressed('save'))).toBeUndefined()
    expect(withRowsChanged(new FormData())).toBeUndefined()
  })

  test('a row number is not used twice', () => {
    expect(withOneMore([])).toEqual([0])
    expect(withOneMore([0, 4])).toEqual([0, 4, 5])
  })

  test('a row somebody else wrote is shown, though this page never listed it; a blank one is not', () => {
    const values = {
      'action.0.what': 'Walk',
      'action.3.what': 'Ring',
      'action.4.what': ' ',
      'action.5.who': [],
    }
    expect(rowsToShow('action', '0,1', { ...values, 'actions.9.what': 'x' }, 1)).toEqual([0, 1, 3])
    expect(rowsToShow('action', undefined, {}, 2)).toEqual([0, 1])
    expect(rowsToShow('action', '', {}, 2)).toEqual([])
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
