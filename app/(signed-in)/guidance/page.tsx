import type { Metadata } from 'next'
import { Form } from '@/components/form/form/form'
import { OneColumn } from '@/components/ui/layout/one-column'
import { OpeningSentence } from '@/components/ui/opening-sentence/opening-sentence'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { newFormKey } from '@/lib/form/form-key'
import { guidanceVersions } from '@/lib/guidance/queries/versions'
import type { VersionStatus } from '@/lib/guidance/types'
import { ask } from '@/lib/operation/ask'
import { submitStart } from './action'
import { VersionList } from './version-list'

export const metadata: Metadata = { title: 'Guidance' }

/** The partnership's guidance: what it decides by now, what is being written, and what it decided by before. */
export default async function GuidancePage() {
  const { versions, canDraft } = await ask(guidanceVersions, {})
  const those = (...statuses: VersionStatus[]) => versions.filter(({ status }) => statuses.includes(status))
  return (
    <>
      <PageHeader title="Our guidance">
        <OpeningSentence>
          What Alongside suggests rests on this. Each version has a first day, was written by one person and
          published by another, and stays as it is: an old decision can always be worked out again.
        </OpeningSentence>
      </PageHeader>
      <OneColumn>
        <VersionList
          title="Now and next"
          versions={those('in-force', 'coming')}
          none="No guidance is in force."
        />
        <VersionList
          title="Being written"
          versions={those('draft', 'proposed')}
          none="Nobody is writing a new version."
        />
        {canDraft && (
          <Sheet title="Write a new version">
            <p className="mb-4 max-w-prose">
              A draft starts from what the newest version says. Nothing changes for anybody until a second
              person has published it and its day has come.
            </p>
            <Form action={submitStart} formKey={newFormKey()} submit="Start a draft" />
          </Sheet>
        )}
        <VersionList title="Earlier versions" versions={those('past')} />
        <VersionList title="Drafts put away" versions={those('put-away')} />
      </OneColumn>
    </>
  )
}
