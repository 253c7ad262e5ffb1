/** What each box of a contact is called, on its page and wherever two versions of it are shown. */
export const contactBoxWords = {
  dangerNow: 'Is anyone in danger now?',
  dangerDone: 'What you did about it',
  childsWords: 'What the children say',
  childsWordsBy: 'Whose words are these?',
  workingWell: 'What is going well',
  worriedAbout: 'What people are worried about',
  alreadyTried: 'What has been tried',
  familyWants: 'What the family would like',
} as const
