/**
 * Whether what was posted to a page is a form that arrived whole: browsers send nothing else to one. What does not read
 * as a form would break inside the framework, which calls that a fault of ours.
 */
export async function isWholeForm(request: Request): Promise<boolean> {
  const kind = request.headers.get('content-type') ?? ''
  const byScript = request.headers.has('next-action')
  if (/^application\/x-www-form-urlencoded\b/i.test(kind)) return !byScript
  if (!/^multipart\/form-data\b/i.test(kind)) return false
  const form = await request.formData().catch(() => undefined)
  return form !== undefined && (!byScript || isCallWithForm(form.get('0')))
}

/** What React sends a server action beside the fields: a list of what the page knows already, and last the form. */
function isCallWithForm(call: FormDataEntryValue | null): boolean {
  if (typeof call !== 'string') return false
  try {
    const given: unknown = JSON.parse(call)
    return Array.isArray(given) && /^\$K\d+$/.test(String(given.at(-1))) && given.slice(0, -1).every(isPlain)
  } catch {
    return false
  }
}

/** No deeper than what a form knows of itself, and no marks by which React would look for something more. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !/^\$(?!\$|undefined$)/.test(value)
  if (typeof value !== 'object' || value === null) return true
  return depth < deepest && Object.values(value).every((one) => isPlain(one, depth + 1))
}

const deepest = 6
