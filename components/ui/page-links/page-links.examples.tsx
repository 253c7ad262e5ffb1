import { PageLinks } from './page-links'

export const title = 'Page links'

export const examples = {
  'the first page': <PageLinks of="families" next="#next" />,
  'a page in between': <PageLinks of="families" first="#first" next="#next" />,
  'the last page': <PageLinks of="families" first="#first" />,
}
