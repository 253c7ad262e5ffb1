import { stringify } from 'csv-stringify/sync'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { dayWords, instantWords } from '@/lib/calendar/words'
import { nextWhatWords } from '@/lib/episode/words'
import { type TeamListLine, type TeamListName, teamListWords } from './team-lists'

export type MadeFor = { name: string; agency: string; reference: string; at: Date; show: TeamListName }

/**
 * The list as a spreadsheet opens it: for whom it was made, when and its reference first, then what the screen shows and
 * no more. A cell that a spreadsheet would take for a sum is made harmless (ASVS 1.2.10): a name may begin with any sign.
 */
export function teamListCsv(lines: readonly TeamListLine[], made: MadeFor): string {
  const today = dayFromInstant(made.at)
  return stringify(
    [
      [
        `Only for ${made.name}, ${made.agency}. Made on ${instantWords(made.at)}. Reference ${made.reference}. ${teamListWords[made.show]}.`,
      ],
      ['Family', 'Children', 'Looking after it', 'Next', 'When', 'Late'],
      ...lines.map((line) => cellsOf(line, today)),
    ],
    { escape_formulas: true, bom: true, record_delimiter: 'windows' },
  )
}

function cellsOf({ familyName, children, holder, nextWhat, nextOn }: TeamListLine, today: Day): string[] {
  return [
    familyName,
    children,
    holder,
    nextWhatWords[nextWhat].label,
    dayWords(nextOn),
    nextOn < today ? 'Late' : '',
  ]
}
