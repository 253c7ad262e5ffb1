/** How what is written down came about. */
export const noteHows = ['visit', 'phone', 'school', 'message', 'other'] as const
export type NoteHow = (typeof noteHows)[number]

/** Who may read a note. */
export const noteAudiences = ['team-and-family', 'team', 'me'] as const
export type NoteAudience = (typeof noteAudiences)[number]
