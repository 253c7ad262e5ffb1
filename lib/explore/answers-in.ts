/** Every answer in a form on the page, in its order; files are none. */
export function answersIn(form: HTMLFormElement): [field: string, answer: string][] {
  return [...new FormData(form)].flatMap(([field, answer]) =>
    typeof answer === 'string' ? [[field, answer] as [string, string]] : [],
  )
}
