/** The header of a save that says whose page it is: a save by anyone else is answered as signed out. */
export const writerHeader = 'x-draft-writer'
