import { paths } from '@/lib/paths'

/** Which numbers are looked into, as the address holds them: codes and ids, never a name. */
export type Asked = {
  months?: string | undefined
  standing?: string | undefined
  agency?: string | undefined
  rule?: string | undefined
  like?: string | undefined
}

/** The address of the cases behind a number, in the same period. */
export function casesHref(asked: Asked): string {
  return `${decidingHref(asked)}#cases`
}

export function decidingHref(asked: Asked): string {
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString()
  return query ? `${paths.deciding()}?${query}` : paths.deciding()
}
