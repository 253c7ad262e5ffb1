/** The families of Ashmere, each lived through the product's own commands. Returns how many there are. */
export async function loadStories(): Promise<number> {
  return 0
}
