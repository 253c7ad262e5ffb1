/** A page that says, in one sentence, why nothing was done. It needs nothing: no script, no style, no database. */
export function plainRefusal(status: number, title: string, sentence: string): Response {
  const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} - Alongside</title><h1>${title}</h1><p>${sentence}.</p></html>`
  return new Response(page, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}

/**
 * The most bytes a form may send: far more than any form may keep, so that words too long for their box come back
 * with a sentence at that box, and only what no person wrote is turned away here.
 */
export const mostFormBytes = 4_000_000

export const tooMuch = () =>
  plainRefusal(
    413,
    'This is too long to send at once',
    'Nothing was saved. Go back: what you wrote is still in the boxes. Make it shorter, or save it in two parts',
  )

export const unmeasured = () =>
  plainRefusal(
    411,
    'This did not arrive whole',
    'Nothing was saved, because what was sent did not say how long it is. Go back and press the button again',
  )

export const torn = () =>
  plainRefusal(
    400,
    'This did not arrive whole',
    'Nothing was saved. Go back: what you wrote is still in the boxes. Press the button again',
  )

export const elsewhere = () =>
  plainRefusal(
    403,
    'This came from another website',
    'Nothing was done. Open Alongside yourself and try again there',
  )

export const notDone = () =>
  plainRefusal(
    405,
    'This cannot be done here',
    'Nothing was done. Open the page again and use its own buttons',
  )
