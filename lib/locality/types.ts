/** A place of the partnership, for an administrator. How many teams work there, and of families nothing. */
export type LocalityLine = { id: string; name: string; isClosed: boolean; teams: number }
