/**
 * A key for one rendering of a form, made on the server and given to `<Form formKey>`: however often that form
 * is posted, it does one thing.
 */
export function newFormKey(): string {
  return crypto.randomUUID()
}
