/** What is to be given once it is written down by what right: the page that sent somebody here, to go back to. */
export type Giving = { document: string; recipient: string; about: string }

type Search = Partial<Record<keyof Giving, string | string[]>>

/** Of an address, what of it is there once. Whether there is such a thing is asked by the page it leads to. */
export function givingFrom(search: Search): Partial<Giving> {
  const { document, recipient, about } = search
  return { ...once('document', document), ...once('recipient', recipient), ...once('about', about) }
}

function once(name: keyof Giving, value: string | string[] | undefined): Partial<Giving> {
  return typeof value === 'string' ? { [name]: value } : {}
}
