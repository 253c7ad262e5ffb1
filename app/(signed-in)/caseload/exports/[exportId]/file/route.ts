import { exportFile } from '@/lib/caseload/queries/export-file'
import { download } from '@/lib/edge/download'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'

/** A list of families as a spreadsheet, for whoever asked for it. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ exportId: string }> },
): Promise<Response> {
  const { exportId } = await params
  const { name, bytes } = await ask(exportFile, { exportId }, paths.caseloadExports())
  return download({ name, type: 'text/csv; charset=utf-8', bytes })
}
