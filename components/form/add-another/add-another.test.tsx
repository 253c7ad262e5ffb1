// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { FieldExample } from '../form/form-example'
import { TextField } from '../text-field/text-field'
import { AddAnother } from './add-another'

const stored = { '_rows.action': '0,2', 'action.0.what': 'Walk', 'action.2.what': 'Ring' }

describe('rows', () => {
  test('each row has its own boxes, with its own words', () => {
    const page = new DOMParser().parseFromString(renderToString(<Actions />), 'text/html')
    const boxes = [...page.querySelectorAll<HTMLInputElement>('input[type=text]')]
    expect(boxes.map(({ name, value }) => [name, value])).toEqual([
      ['action.0.what', 'Walk'],
      ['action.2.what', 'Ring'],
    ])
    expect(new Set(boxes.map(({ id }) => id)).size).toBe(2)
  })

  test('the buttons work without script: each posts what to do, and says to which row', () => {
    const page = new DOMParser().parseFromString(renderToString(<Actions />), 'text/html')
    const buttons = [...page.querySelectorAll<HTMLButtonElement>('button[name=_do]')]
    expect(buttons.map(({ value, textContent }) => [value, textContent])).toEqual([
      ['remove:action:0', 'Remove: Action 1'],
      ['remove:action:2', 'Remove: Action 2'],
      ['add:action', 'Add an action'],
    ])
  })

  test('with script a new row appears at once with the focus in it, and the others keep their words', async () => {
    const { boxes, press } = mount()
    const [first] = boxes()
    if (first) first.value = 'Walk slowly'
    await press('Add an action')
    expect(boxes().map(({ name, value }) => [name, value])).toEqual([
      ['action.0.what', 'Walk slowly'],
      ['action.2.what', 'Ring'],
      ['action.3.what', ''],
    ])
    expect(document.activeElement).toBe(boxes()[2])
  })

  test('removing a row leaves the others alone, and its number is not used again', async () => {
    const { boxes, press } = mount()
    await press('Add an action')
    await press('Remove: Action 1')
    expect(boxes().map(({ name }) => name)).toEqual(['action.2.what', 'action.3.what'])
    expect(document.activeElement).toBe(boxes()[0])
  })
})

function Actions() {
  return (
    <FieldExample values={stored}>
      <AddAnother list="action" rowName="Action" add="Add an action">
        <TextField name="what" label="What" />
      </AddAnother>
    </FieldExample>
  )
}

function mount() {
  document.body.innerHTML = '<div></div>'
  const place = document.body.firstElementChild
  if (place === null) throw new Error('no page')
  act(() => createRoot(place).render(<Actions />))
  return {
    boxes: () => [...place.querySelectorAll<HTMLInputElement>('input[type=text]')],
    press: (label: string) => {
      const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label)
      return act(async () => button?.click())
    },
  }
}

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true
