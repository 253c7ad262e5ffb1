import { PartReading } from '@/components/assessment/part-reading/part-reading'
import { Container } from '@/components/ui/layout/container'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { PageTitle } from '@/components/ui/page-header/page-title'
import { Sheet } from '@/components/ui/sheet/sheet'
import { assessmentPart } from '@/lib/assessment/queries/assessment-part'
import { partTitle } from '@/lib/assessment/words'
import { familyWords } from '@/lib/family/words'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { PartForm } from './form'
import { PartSide } from './part-side'

type PartPage = {
  params: Promise<{ familyId: string; assessmentId: string; partId: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export default async function Page({ params, searchParams }: PartPage) {
  const view = await ask(assessmentPart, await params)
  const { familyId, assessmentId, familyName, part, parts } = view
  const crumbs = [
    { label: familyWords(familyName), href: paths.family(familyId) },
    { label: 'Early help assessment', href: paths.assessment(familyId, assessmentId) },
    { label: partTitle(part) },
  ]
  const note = `Part ${parts.findIndex(({ id }) => id === part.id) + 1} of ${parts.length}`
  const title = `${partTitle(part)} – ${familyWords(familyName)}`
  if (view.mayWrite) {
    const isSaved = (await searchParams).done === 'saved'
    return <PartForm view={view} pageTitle={title} crumbs={crumbs} note={note} isSaved={isSaved} />
  }
  return (
    <>
      <PageTitle name={title} />
      <PageHeader title={partTitle(part)} breadcrumbs={crumbs} note={note} />
      <Container className="grid gap-x-8 gap-y-5 pb-12 desk:grid-cols-[minmax(0,1fr)_22.5rem]">
        <Sheet title="What it says">
          <PartReading part={part} values={view.draft.values} today={view.today} />
        </Sheet>
        <PartSide view={view} />
      </Container>
    </>
  )
}
