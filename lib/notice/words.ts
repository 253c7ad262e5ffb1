/** What somebody is told, by kind. `who` did it; `family` is "the Reid family", or "a family" where they may not know which. */
export const staffNoticeWords = {
  'emergency-opened': (who: string, family: string) =>
    `${who} opened the record of ${family} in an emergency`,
  'emergency-reviewed': (who: string, family: string) =>
    `${who} looked at why you opened the record of ${family} in an emergency`,
  'conflict-declared': (who: string, family: string) =>
    `${who} wrote down that somebody in your team knows ${family} outside work, so they can no longer see the record`,
  'restriction-lift-asked': (who: string, family: string) =>
    `${who} asked to lift the restriction on the record of ${family}`,
  'restriction-lifted': (who: string, family: string) =>
    `${who} agreed to lift the restriction on the record of ${family}`,
  'shared-without-agreement': (who: string, family: string) =>
    `${who} shared something about ${family} without their agreement, and wrote down why`,
  'agreement-ended': (who: string, family: string) =>
    `${family[0]?.toUpperCase()}${family.slice(1)} took back something they had agreed to, and ${who} wrote it down`,
  'note-names-you': (who: string, family: string) => `${who} named you in a note about ${family}`,
  'note-passed-on': (who: string, family: string) =>
    `A note about ${family} that was kept for people by name is now yours to look after, because ${who} no longer works here`,
  'letting-go-asked': (who: string, family: string) =>
    `${who} agreed that the record of ${family} may be let go, and somebody else must confirm it`,
  'email-not-sent': (_who: string, family: string) =>
    `An e-mail you sent to somebody of ${family} could not be delivered to the mail server`,
} as const

export type StaffNoticeKind = keyof typeof staffNoticeWords
