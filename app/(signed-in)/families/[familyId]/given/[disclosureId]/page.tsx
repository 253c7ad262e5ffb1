import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button/button'
import { PageIcon } from '@/components/ui/icon/act'
import { Container } from '@/components/ui/layout/container'
import { Breadcrumbs } from '@/components/ui/page-header/breadcrumbs'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { givenDocument } from '@/lib/disclosure/queries/given-document'
import type { Handover } from '@/lib/disclosure/types'
import { documentWords } from '@/lib/disclosure/words'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import '../../family-copy/family-copy.css'
import { plainZero } from '../../family-copy/plain-zero'
import { PrintButton } from '../../family-copy/print-button'
import { ContentsOf } from '../contents-of'
import './given-document.css'
import { OnItsWay } from './on-its-way'

export const metadata: Metadata = { title: 'A document for somebody' }

const before: Record<Handover, string> = {
  'by-hand': 'hand it over',
  'by-post': 'put it in the envelope',
  'by-email': 'do anything else with it',
}

type GivenDocumentPageProps = { params: Promise<{ familyId: string; disclosureId: string }> }

/**
 * A document as it was given, to print. Whose it is and its reference stand at the foot of every page: a table's
 * foot is the one thing every browser repeats on paper.
 */
export default async function GivenDocumentPage({ params }: GivenDocumentPageProps) {
  const { familyId, disclosureId } = await params
  const given = await ask(givenDocument, { familyId, disclosureId })
  const forWhom = [given.recipientName, given.organisation].filter(Boolean).join(', ')
  return (
    <>
      <Container className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4 print:hidden">
        <Breadcrumbs
          crumbs={[
            { label: familyWords(given.familyName), href: paths.family(familyId) },
            { label: 'Given', href: paths.given(familyId) },
            { label: `${documentWords[given.document]}, for ${given.recipientName}` },
          ]}
        />
        <p className="grow basis-80 text-ink-soft">
          Only for {forWhom}. Look at the name on every page before you {before[given.handover]}.
        </p>
        <span className="flex gap-3">
          {given.lettersNotShown.length === 0 && (
            <LinkButton href={paths.givenFile(familyId, disclosureId)} download icon={<PageIcon />}>
              Save as a PDF
            </LinkButton>
          )}
          <PrintButton />
        </span>
        {given.lettersNotShown.length > 0 && (
          <p className="basis-full text-ink-soft">
            It cannot be saved as a PDF, because our printed letters have no {given.lettersNotShown.join(' ')}
            . Printing this page shows them.
          </p>
        )}
      </Container>
      {given.mail && (
        <Container className="pb-6 print:hidden">
          <OnItsWay mail={given.mail} name={given.recipientName} />
        </Container>
      )}
      <Container className="pb-12 print:max-w-none print:p-0">
        <table role="presentation" className={`given-document ${plainZero.variable}`}>
          <tfoot>
            <tr>
              <td>
                <p className="for-whom">
                  Only for <strong>{forWhom}</strong>. Reference {given.reference}. Given on{' '}
                  {dayWords(dayFromInstant(given.givenAt))} by {given.givenBy}.
                </p>
              </td>
            </tr>
          </tfoot>
          <tbody>
            <tr>
              <td>
                {given.addressLines.length > 0 && (
                  <address className="to-whom">
                    {[given.recipientName, ...given.addressLines].map((line) => (
                      <span key={line}>{line}</span>
                    ))}
                  </address>
                )}
                <ContentsOf document={given.document} contents={given.contents} />
              </td>
            </tr>
          </tbody>
        </table>
      </Container>
    </>
  )
}
