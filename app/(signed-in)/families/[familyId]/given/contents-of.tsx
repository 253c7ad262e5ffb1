import type { Contents } from '@/lib/disclosure/contents'
import type { Sheet } from '@/lib/disclosure/parts'
import { titleOf } from '@/lib/disclosure/title-of'
import type { DocumentKind } from '@/lib/disclosure/types'
import { aboutOthersWords, documentWords } from '@/lib/disclosure/words'
import { numbersWhole } from '@/lib/paper/whole-numbers'
import { CopyOfPlan } from '../family-copy/copy-of-plan'

/** A document as its recipient reads it. */
export function ContentsOf({ document, contents }: { document: DocumentKind; contents: Contents }) {
  if (contents.kind === 'plan') return <CopyOfPlan copy={contents.copy} />
  const { above, opening, sheets, aboutOthers } = contents
  return (
    <article className="family-copy" aria-label={documentWords[document]}>
      {above && (
        <p className="flex items-center justify-between gap-4 text-[11pt] font-bold">
          <span>{above[0]}</span>
          <span>{above[1]}</span>
        </p>
      )}
      <h1 className="wrap-anywhere">{titleOf(document, contents)}</h1>
      <p>{opening}</p>
      {sheets.map((sheet) => (
        <OneSheet key={sheet.title} sheet={sheet} />
      ))}
      {aboutOthers > 0 && <p className="box">{aboutOthersWords(aboutOthers)}</p>}
    </article>
  )
}

/** A part of a document: in a box, as somebody’s words, as points, or as it was written. */
function OneSheet({ sheet: { title, look = 'points', lines } }: { sheet: Sheet }) {
  if (look === 'title') return null
  if (look === 'letter')
    return lines.map((line, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: what was given never changes, and may say a thing twice
      <p key={place} className="my-[4mm]">
        {line}
      </p>
    ))
  return (
    <section>
      <h2>{title}</h2>
      {look === 'points' ? (
        <ul className="points">
          {lines.map((line) => (
            <li key={line}>{numbersWhole(line)}</li>
          ))}
        </ul>
      ) : (
        lines.map((line) => (
          <p key={line} className={look}>
            {numbersWhole(line)}
          </p>
        ))
      )}
    </section>
  )
}
