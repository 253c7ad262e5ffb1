import { notFound, redirect } from 'next/navigation'
import { Container } from '@/components/ui/layout/container'
import { OneColumn } from '@/components/ui/layout/one-column'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { instantWords } from '@/lib/calendar/words'
import { disclosureCheck } from '@/lib/disclosure/queries/check'
import { documentKinds, isWrittenFor, needsThing } from '@/lib/disclosure/types'
import { documentWords, recipientWords } from '@/lib/disclosure/words'
import { familyWords } from '@/lib/family/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import '../../../../family-copy/family-copy.css'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { AboutOthers } from '../../../about-others'
import { ContentsOf } from '../../../contents-of'
import { ChangeTheLetter } from './change-the-letter'
import { GiveForm } from './give-form'
import { LeftOut } from './left-out'
import { SecondPerson } from './second-person'
import { Warnings } from './warnings'

type CheckPageProps = {
  params: Promise<{ familyId: string; document: string; recipientId: string }>
  searchParams: Promise<{ about?: string | string[] }>
}

/** The check before anything leaves: the right person, the right address, nothing of anybody else. */
export default async function CheckPage({ params, searchParams }: CheckPageProps) {
  const [{ familyId, document: asked, recipientId }, { about }] = await Promise.all([params, searchParams])
  const document = documentKinds.find((one) => one === asked) ?? notFound()
  const aboutId = typeof about === 'string' ? about : undefined
  if (needsThing(document) && !aboutId) redirect(paths.giveForWhom(familyId, document))
  const check = await ask(disclosureCheck, { familyId, document, recipientId, ...(aboutId && { aboutId }) })
  const isReady = check.second.is === 'not-needed' || check.second.is === 'may-be-given'
  const isCut = isWrittenFor(document) && check.leftOut.includes('protected')
  return (
    <>
      {check.second.is === 'asked' && <PageTitle name="A manager has been asked" />}
      <PageHeader
        title={`${documentWords[document]}, for ${check.called}`}
        breadcrumbs={[
          { label: familyWords(check.familyName), href: paths.family(familyId) },
          { label: 'Given', href: paths.given(familyId) },
          { label: 'Check' },
        ]}
        subtitle={[
          check.name,
          check.at && `${check.at.role}, ${check.at.organisation}`,
          recipientWords[check.kind],
        ]
          .filter(Boolean)
          .map((words) => `${words}.`)
          .join(' ')}
      />
      <OneColumn>
        {check.warnings.length > 0 && <Warnings warnings={check.warnings} called={check.called} />}
        {document === 'subject-access' && <AboutOthers called={check.called} lines={check.aboutOthers} />}
        <LeftOut called={check.called} classes={check.leftOut} />
        {check.second.is === 'may-be-given' && (
          <p className="text-form">
            <strong>{check.second.by} looked through it</strong> on {instantWords(check.second.at)}, and said
            it may be given as it stands here.
          </p>
        )}
        {isWrittenFor(document) && aboutId && (
          <ChangeTheLetter familyId={familyId} letterId={aboutId} isCut={isCut} />
        )}
        {isCut ? null : isReady ? (
          <GiveForm familyId={familyId} check={check} formKey={newFormKey()} />
        ) : (
          <SecondPerson familyId={familyId} check={check} formKey={newFormKey()} />
        )}
      </OneColumn>
      <Container className="pb-12 print:hidden">
        <h2 className="mb-3 text-section">What {check.called} would read</h2>
        <ContentsOf document={document} contents={check.contents} />
      </Container>
    </>
  )
}
