// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { readValues, writeValue } from './form-values'

const markup = `
  <input type="hidden" name="_key" value="k"><input type="hidden" name="$ACTION_1" value="x">
  <input type="hidden" name="_rows.action" value="0,1"><input type="hidden" name="familyId" value="f1">
  <textarea name="worry">two\nlines</textarea><input name="action.0.what" value="Walk">
  <input type="checkbox" name="told" value="talking" checked><input type="checkbox" name="told" value="drawing">
  <input type="checkbox" name="finished" value="yes">
  <input type="radio" name="who" value="dani"><input type="radio" name="who" value="tyler" checked>
  <select name="area"><option value=""></option><option value="north" selected>North</option></select>
  <input type="password" name="password" value="hunter2"><input type="file" name="letter">
  <button name="_do" value="save">Save now</button>`

const screen = {
  '_rows.action': '0,1',
  worry: 'two\nlines',
  'action.0.what': 'Walk',
  told: ['talking'],
  finished: '',
  who: 'tyler',
  area: 'north',
}

describe('the words on the screen', () => {
  test('are read from every kind of box, and nothing else is', () => {
    expect(readValues(form())).toEqual(screen)
  })

  test('can be put back into every kind of box', () => {
    const other = { ...screen, worry: 'x', told: ['drawing'], finished: 'yes', who: 'dani', area: '' }
    const page = form()
    for (const [name, value] of Object.entries(other)) writeValue(page, name, value)
    expect(readValues(page)).toEqual(other)
  })

  test('somebody else’s list of rows does not change which rows are here', () => {
    const page = form()
    writeValue(page, '_rows.action', '0')
    expect(readValues(page)['_rows.action']).toBe('0,1')
  })

  test('all ticks taken away are an empty list', () => {
    const page = form()
    writeValue(page, 'told', [])
    expect(readValues(page)['told']).toEqual([])
  })
})

function form(): HTMLFormElement {
  const element = document.createElement('form')
  element.innerHTML = markup
  return element
}
