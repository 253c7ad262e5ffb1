import type { ExampleFile } from '@/components/example'

/** Every `*.examples.tsx`, in the order of its folder. */
export function exampleFiles(): { path: string; file: ExampleFile }[] {
  const found = import.meta.glob<ExampleFile>('../../components/**/*.examples.tsx', { eager: true })
  return Object.entries(found)
    .map(([path, file]) => ({ path: path.replace('../../components/', ''), file }))
    .sort((a, b) => a.path.localeCompare(b.path))
}
