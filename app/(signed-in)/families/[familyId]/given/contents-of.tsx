import type { Contents } from '@/lib/disclosure/contents'
import type { MadeDocument } from '@/lib/disclosure/types'
import { aboutOthersWords, documentWords } from '@/lib/disclosure/words'
import { CopyOfPlan } from '../family-copy/copy-of-plan'

/** A document as its recipient reads it. */
export function ContentsOf({ document, contents }: { document: MadeDocument; contents: Contents }) {
  if (contents.kind === 'plan') return <CopyOfPlan copy={contents.copy} />
  const { opening, sheets, aboutOthers } = contents
  return (
    <article className="family-copy" aria-label={documentWords[document]}>
      <h1>{documentWords[document]}</h1>
      <p>{opening}</p>
      {sheets.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className="points">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      {aboutOthers > 0 && <p className="box">{aboutOthersWords(aboutOthers)}</p>}
    </article>
  )
}
