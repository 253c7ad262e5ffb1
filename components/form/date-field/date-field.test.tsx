// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { FieldExample } from '../form/form-example'
import { DateField } from './date-field'

test('a stored day is in its three boxes and said in words, without script', () => {
  const page = renderToString(<NextMeeting />)
  const boxes = [...new DOMParser().parseFromString(page, 'text/html').querySelectorAll('input')]
  expect(boxes.map(({ name, value }) => [name, value])).toEqual([
    ['nextOn-day', '12'],
    ['nextOn-month', '1'],
    ['nextOn-year', '2027'],
  ])
  expect(page).toContain('Tuesday 12 January 2027')
})

test('a whole date pasted into the first box is spread over the three', async () => {
  document.body.innerHTML = '<div></div>'
  const place = document.body.firstElementChild
  if (place === null) throw new Error('no page')
  act(() => createRoot(place).render(<NextMeeting />))
  const boxes = [...place.querySelectorAll('input')]
  const paste = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData: { getData: () => '27/03/2019' },
  })
  await act(async () => boxes[0]?.dispatchEvent(paste))
  expect(boxes.map(({ value }) => value)).toEqual(['27', '03', '2019'])
  expect(place.textContent).toContain('Wednesday 27 March 2019')
})

function NextMeeting() {
  return (
    <FieldExample>
      <DateField name="nextOn" label="Next meeting" defaultValue={day('2027-01-12')} />
    </FieldExample>
  )
}

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true
