import type { ExampleFile } from '@/components/example'
import { Container } from '@/components/ui/layout/container'

export function ExampleList({ shown }: { shown: { path: string; file: ExampleFile }[] }) {
  return (
    <main className="py-8">
      <Container>
        <h1 className="text-title">Gallery</h1>
      </Container>
      {shown.map(({ path, file }) => (
        <section key={path} className="mt-8 border-t-2 border-ink pt-3">
          <Container>
            <h2 className="text-section">
              <a href={`/gallery?only=${path}`}>{file.title}</a>
            </h2>
          </Container>
          <ExamplesOf path={path} file={file} />
        </section>
      ))}
    </main>
  )
}

function ExamplesOf({ path, file }: { path: string; file: ExampleFile }) {
  return Object.entries(file.examples).map(([name, example]) => (
    <div key={name} className="mt-4">
      <Container>
        <h3 className="pb-2 text-column text-ink-hint">
          {file.wholePage ? (
            <a href={`/gallery?only=${path}&page=${encodeURIComponent(name)}`}>{name}</a>
          ) : (
            name
          )}
        </h3>
      </Container>
      {!file.wholePage && (file.edgeToEdge ? example : <Container>{example}</Container>)}
    </div>
  ))
}
