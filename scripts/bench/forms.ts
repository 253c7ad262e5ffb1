import type { Answer } from './client'

/** The fields of the form of a page that holds `marker`, as a browser without script would send them back. */
export function formIn({ body }: Answer, marker: string): URLSearchParams {
  const forms = body.match(/<form[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((text) => text.includes(marker))
  if (form === undefined) throw new Error(`There is no form with ${marker} on the page`)
  const fields = new URLSearchParams()
  for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1]
    if (name) fields.set(plain(name), plain(/value="([^"]*)"/.exec(input)?.[1] ?? ''))
  }
  return fields
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** A form as a browser without script posts it: React reads its own fields only from a multipart body. */
export function posted(fields: URLSearchParams): { headers: Record<string, string>; body: string } {
  const boundary = '----alongside-bench'
  const parts = [...fields].map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: `${parts.join('')}--${boundary}--\r\n`,
  }
}
