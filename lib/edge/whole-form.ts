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
  return form !== undefined && (byScript ? isCallWithForm(form.get('0')) : saysWhatFor(form))
}

/** Without script, hidden fields of React say which action a form is for and what it knew: all of them, or none. */
function saysWhatFor(form: FormData): boolean {
  return [...form.keys()].every((name) => {
    const [, at] = /^\$ACTION_REF_(\w+)$/.exec(name) ?? []
    return at === undefined || (form.has(`$ACTION_${at}:0`) && isList(form.get(`$ACTION_${at}:1`)))
  })
}

function isList(text: FormDataEntryValue | null): boolean {
  const list = read(text)
  return Array.isArray(list) && list.every((one) => isPlain(one))
}

/** What React sends a server action beside the fields: a list of what the page knows already, and last the form. */
function isCallWithForm(call: FormDataEntryValue | null): boolean {
  const given = read(call)
  if (!Array.isArray(given) || !/^\$K\d+$/.test(String(given.at(-1)))) return false
  return given.slice(0, -1).every((one) => isPlain(one))
}

/** What a JSON text says; nothing when it is none. */
function read(text: FormDataEntryValue | null): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** No deeper than what a form knows of itself, and no marks by which React would look for something more. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !/^\$(?!\$|undefined$)/.test(value)
  if (typeof value !== 'object' || value === null) return true
  return depth < deepest && Object.values(value).every((one) => isPlain(one, depth + 1))
}

const deepest = 6
