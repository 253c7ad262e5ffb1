import { cyclesIn } from './cycles'
import type { Import } from './graph'
import { rules } from './rules'

/** How each rule stands: its name and, one a line, the imports that break it. */
export function judge(imports: Import[]): { rule: string; breaches: string[] }[] {
  const cycles = cyclesIn(imports).map((files) => [...files, files[0]].join(' → '))
  return [
    ...rules.map(({ name, forbids }) => ({
      rule: name,
      breaches: imports.filter(forbids).map(({ from, to }) => `${from} imports ${to}`),
    })),
    { rule: 'no file imports itself, however far round', breaches: cycles },
  ]
}
