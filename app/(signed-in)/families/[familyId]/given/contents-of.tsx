import type { Contents } from '@/lib/disclosure/contents'
import type { Sheet } from '@/lib/disclosure/parts'
import type { DocumentKind } from '@/lib/disclosure/types'
import { aboutOthersWords, documentWords } from '@/lib/disclosure/words'
import { numbersWhole } from '@/lib/paper/whole-numbers'
import { CopyOfPlan } from '../family-copy/copy-of-plan'

/** A document as its recipient reads it. */
export function ContentsOf({ document, contents }: { document: DocumentKind; contents: Contents }) {
  if (contents.kind === 'plan') return <CopyOfPlan copy={contents.copy} />
  const { opening, sheets, aboutOthers } = contents
  return (
    <article className="family-copy" aria-label={documentWords[document]}>
      <h1>{documentWords[document]}</h1>
      <p>{opening}</p>
      {sheets.map((sheet) => (
        <OneSheet key={sheet.title} sheet={sheet} />
      ))}
      {aboutOthers > 0 && <p className="box">{aboutOthersWords(aboutOthers)}</p>}
    </article>
  )
}

/** A part of a document: in a box, as somebody’s words, or as points. */
function OneSheet({ sheet: { title, look = 'points', lines } }: { sheet: Sheet }) {
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
