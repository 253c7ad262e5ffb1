import { PublicPage } from './public-page'

/** An address that leads nowhere, for anyone. */
export default function NotFound() {
  return (
    <>
      <PageTitle name="Nothing here" />
      <PublicPage title="There is nothing here">
        <p>The page may have moved, or the address may have a letter missing.</p>
        <p>
          <a href="/">Go to the first page</a>
        </p>
      </PublicPage>
    </>
  )
}

import { PageTitle } from '@/components/ui/page-header/page-title'
