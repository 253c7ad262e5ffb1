import { givenFile } from '@/lib/disclosure/queries/given-file'
import { download } from '@/lib/edge/download'
import { ask } from '@/lib/operation/ask'

type Address = { params: Promise<{ familyId: string; disclosureId: string }> }

/** A document that was given, as a file. Whoever may not open the document finds nothing here. */
export async function GET(_request: Request, { params }: Address): Promise<Response> {
  const { familyId, disclosureId } = await params
  const { name, bytes } = await ask(givenFile, { familyId, disclosureId })
  return download({ name, type: 'application/pdf', bytes })
}
