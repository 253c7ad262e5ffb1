import { describe, expect, it } from 'vitest'
import { day } from '@/lib/calendar/day'
import { teamListCsv } from './team-list-csv'
import type { TeamListLine } from './team-lists'

const line: TeamListLine = {
  episodeId: '1',
  familyId: '2',
  familyName: 'Reid',
  children: 'Tyler, Maisie',
  holder: 'Helen Marsh',
  nextOn: day('2026-11-20'),
  nextWhat: 'plan-review',
}
const made = {
  name: 'Marcus Bell',
  agency: 'Millbrook Family Hub',
  reference: '7KX3-92QM',
  at: new Date('2026-11-24T14:03:00Z'),
  show: 'all',
} as const
const rows = (text: string) => text.replace('\uFEFF', '').trimEnd().split('\r\n')

describe('the list of families as a spreadsheet', () => {
  it('says first for whom it was made, when and its reference, then what the screen shows and no more', () => {
    const text = teamListCsv([line], made)
    expect(rows(text)).toEqual([
      '"Only for Marcus Bell, Millbrook Family Hub. Made on 24 November 2026 at 2:03pm. Reference 7KX3-92QM. Everyone’s."',
      'Family,Children,Looking after it,Next,When,Late',
      expect.stringMatching(/^Reid,"Tyler, Maisie",Helen Marsh,.+,20 November 2026,Late$/),
    ])
    expect(text).not.toMatch(/1,|2,/)
  })

  it.each(['=HYPERLINK("http://evil")', '+44', '-1+1', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠A'])(
    'never lets %j be taken for a sum',
    (familyName) => {
      const cell = rows(
        teamListCsv([{ ...line, familyName, children: familyName, holder: familyName }], made),
      )[2]
      expect(cell?.match(/(^|,)"?[=+\-@\t\r＝＋－＠]/)).toBeNull()
      expect(cell).toContain("'")
    },
  )

  it('keeps a comma, a quote and a line break inside their cell', () => {
    const text = teamListCsv([{ ...line, familyName: 'O"Neil, the\nsecond' }], made)
    expect(text).toContain('"O""Neil, the\nsecond"')
  })
})
