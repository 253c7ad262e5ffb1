const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'

/**
 * Every day written in a text, day before month as in England: "14/3/17", "14.03.2017", "14th March 2017",
 * "2017-03-14". Two figures of a year may be of either century, and are given as both.
 */
export function datesIn(text: string): { day: string; words: string }[] {
  return [
    ...matches(text, /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g, ([y, m, d]) => [y, m, d]),
    ...matches(text, /\b(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})\b/g, ([d, m, y]) => [y, m, d]),
    ...matches(text, inWords, ([d, m, y]) => [y, numberOf(m), d]),
    ...matches(text, monthFirst, ([m, d, y]) => [y, numberOf(m), d]),
  ]
}

const inWords = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?\\s${month},?\\s(\\d{4}|\\d{2})\\b`, 'gi')
const monthFirst = new RegExp(`\\b${month}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})\\b`, 'gi')

type Parts = readonly (string | undefined)[]

function matches(text: string, pattern: RegExp, inOrder: (parts: Parts) => Parts) {
  return [...text.matchAll(pattern)].flatMap(([words, ...parts]) => {
    const [year = '', month = '', day = ''] = inOrder(parts)
    const years = year.length === 4 ? [year] : [`19${year}`, `20${year}`]
    return years.map((full) => ({ words, day: `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }))
  })
}

function numberOf(name: string | undefined): string {
  return String(months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1)
}
