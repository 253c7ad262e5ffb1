import { notFound } from 'next/navigation'
import { exampleFiles } from './example-files'
import { ExampleList } from './example-list'

export const metadata = { title: 'Gallery' }

/** Every component in every state, for those who build it. It does not exist in production. */
export default async function GalleryPage({
  searchParams,
}: {
  searchParams: Promise<{ theme?: string; only?: string; page?: string }>
}) {
  if (process.env.NODE_ENV === 'production') notFound()
  const { theme, only = '', page } = await searchParams
  const shown = exampleFiles().filter(({ path }) => path.includes(only))
  const whole = page === undefined ? undefined : shown[0]?.file.examples[page]

  return (
    <div data-theme={theme} className="min-h-dvh bg-ground text-ink">
      {whole ?? <ExampleList shown={shown} />}
    </div>
  )
}
