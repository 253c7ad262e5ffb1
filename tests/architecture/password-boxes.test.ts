import { describe, expect, it } from 'vitest'
import { productSources } from './sources'

const sources = productSources().filter(({ file }) => file.endsWith('.tsx') && !/examples?\.tsx$/.test(file))

describe('a box for a password', () => {
  const boxes = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/<(?:TextField|input)\b[^>]*\bname=(?:"password"|\{passwordField\})[^>]*>/gs)].map(
      ([box]) => ({ file, box }),
    ),
  )

  it('shows nobody over a shoulder what is typed, and lets a password manager fill it', () => {
    expect(boxes.length).toBeGreaterThan(3)
    for (const { file, box } of boxes) {
      if (box.includes('type="hidden"')) continue
      expect(box, file).toContain('type="password"')
      expect(box, file).toMatch(/autoComplete="(current|new)-password"/)
    }
  })

  it('may be pasted into', () => {
    const drawn = new Set([...boxes.map(({ file }) => file), 'components/form/text-field/text-field.tsx'])
    for (const { file, text } of sources.filter(({ file }) => drawn.has(file)))
      expect(text, file).not.toMatch(/onPaste|['"]paste['"]/)
  })
})
