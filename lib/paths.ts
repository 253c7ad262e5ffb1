/** Every address of the site. Addresses hold ids only: never a name, a date of birth or a search. */
export const paths = {
  home: () => '/',
  signIn: () => '/sign-in',
  signOut: () => '/sign-out',
  signInCode: () => '/sign-in/code',
  signInApp: () => '/sign-in/authenticator',
  signInWith: (provider: string) => `/sign-in/with/${provider}`,
  join: (token: string) => `/join/${token}`,
  account: () => '/account',
  accountPassword: () => '/account/password',
  accountCodes: () => '/account/recovery-codes',
  accountKeys: () => '/account/keys',
  accountKeyNew: () => '/account/keys/new',
  accountKeyRemove: (keyId: string) => `/account/keys/${keyId}`,
  accountNews: () => '/account/news',
  accountPhone: () => '/account/phone',
  workingFor: (kept?: string) => `/account/working-for${kept ? `?kept=${kept}` : ''}`,
  confirmItsYou: (here?: string) => `/account/confirm${here ? `?next=${encodeURIComponent(here)}` : ''}`,
  cover: () => '/cover',
  help: () => '/help',
  privacy: () => '/privacy',
  accessibility: () => '/accessibility',
  notAllowed: (rule: string) => `/not-allowed/${rule}`,
  myWork: () => '/my-work',
  families: () => '/families',
  find: () => '/people',
  findSearch: () => '/people/search',
  newFamily: () => '/families/new',
  newContact: (familyId: string) => `/families/${familyId}/contacts/new`,
  contactToWrite: (familyId: string, contactId: string) => `/families/${familyId}/contacts/new/${contactId}`,
  contact: (familyId: string, contactId: string) => `/families/${familyId}/contacts/${contactId}`,
  contactAgreement: (familyId: string, contactId: string) =>
    `/families/${familyId}/contacts/${contactId}/agreement`,
  contactFacts: (familyId: string, contactId: string) =>
    `/families/${familyId}/contacts/${contactId}/what-you-see`,
  contactFactsOf: (familyId: string, contactId: string, personId: string | undefined) =>
    `/families/${familyId}/contacts/${contactId}/what-you-see?who=${personId ?? 'all'}`,
  contactView: (familyId: string, contactId: string) =>
    `/families/${familyId}/contacts/${contactId}/your-view`,
  contactDecision: (familyId: string, contactId: string) =>
    `/families/${familyId}/contacts/${contactId}/decision`,
  contactMash: (familyId: string, contactId: string) => `/families/${familyId}/contacts/${contactId}/mash`,
  contactSinglePlan: (familyId: string, contactId: string) =>
    `/families/${familyId}/contacts/${contactId}/one-agency-plan`,
  family: (familyId: string) => `/families/${familyId}`,
  familyPeople: (familyId: string) => `/families/${familyId}/people`,
  familyPersonNew: (familyId: string) => `/families/${familyId}/people/new`,
  familyPerson: (familyId: string, personId: string) => `/families/${familyId}/people/${personId}`,
  familyPersonChange: (familyId: string, personId: string) =>
    `/families/${familyId}/people/${personId}/change`,
  familyPersonEmail: (familyId: string, personId: string) => `/families/${familyId}/people/${personId}/email`,
  familyPersonRelated: (familyId: string, personId: string) =>
    `/families/${familyId}/people/${personId}/related`,
  /** The home of the family, or of one of them who lives apart. */
  familyAddressNew: (familyId: string, of: { person?: string } = {}) =>
    `/families/${familyId}/people/address${searchOf(of)}`,
  /** Whether they still live there, and what is to be given to whom once that is known. */
  addressCheck: (
    familyId: string,
    addressId: string,
    giving: Partial<Record<'document' | 'recipient' | 'about', string | undefined>> = {},
  ) => `/families/${familyId}/people/address/${addressId}${searchOf(giving)}`,
  familyNow: (familyId: string) => `/families/${familyId}/now`,
  familyNowBefore: (familyId: string) => `/families/${familyId}/now/before`,
  familyAgreement: (familyId: string) => `/families/${familyId}/agreement`,
  familyAgreementNew: (familyId: string) => `/families/${familyId}/agreement/new`,
  familyAgreementTakeBack: (familyId: string, agreementId: string) =>
    `/families/${familyId}/agreement/${agreementId}/take-back`,
  /** With whom, and what is to be given to them once it is written down by what right. */
  familySharingNew: (
    familyId: string,
    of: Partial<Record<'with' | 'document' | 'recipient' | 'about', string | undefined>> = {},
  ) => `/families/${familyId}/agreement/sharing${searchOf(of)}`,
  familySharingStop: (familyId: string, sharingId: string) =>
    `/families/${familyId}/agreement/sharing/${sharingId}/stop`,
  familyTimeline: (familyId: string) => `/families/${familyId}/timeline`,
  familyNote: (familyId: string) => `/families/${familyId}/notes/new`,
  note: (familyId: string, noteId: string) => `/families/${familyId}/notes/${noteId}`,
  notePeople: (familyId: string, noteId: string) => `/families/${familyId}/notes/${noteId}/people`,
  familyDecision: (familyId: string, decisionId: string) => `/families/${familyId}/decisions/${decisionId}`,
  familyWhoLooked: (familyId: string) => `/families/${familyId}/who-has-looked`,
  familyWhy: (familyId: string) => `/families/${familyId}/why`,
  familyRestriction: (familyId: string) => `/families/${familyId}/restriction`,
  familyRestrictionNew: (familyId: string) => `/families/${familyId}/restriction/new`,
  familyRestrictionPeople: (familyId: string) => `/families/${familyId}/restriction/people`,
  familyRestrictionLift: (familyId: string) => `/families/${familyId}/restriction/lift`,
  familyKeeping: (familyId: string) => `/families/${familyId}/keeping`,
  familyKeepingHold: (familyId: string) => `/families/${familyId}/keeping/hold`,
  familyKeepingLift: (familyId: string) => `/families/${familyId}/keeping/lift-hold`,
  familyKeepingLonger: (familyId: string) => `/families/${familyId}/keeping/longer`,
  familyKeepingLetGo: (familyId: string) => `/families/${familyId}/keeping/let-go`,
  familyKeepingConfirm: (familyId: string) => `/families/${familyId}/keeping/confirm`,
  recordsToLetGo: () => '/records-to-let-go',
  keepingPeriods: () => '/administration/keeping',
  keepingPeriod: (counting: string) => `/administration/keeping/${counting}`,
  familyKnown: (familyId: string) => `/families/${familyId}/i-know-them`,
  familyConflicts: (familyId: string) => `/families/${familyId}/kept-out`,
  familyConflictNew: (familyId: string) => `/families/${familyId}/kept-out/new`,
  familyConflictEnd: (familyId: string, conflictId: string) =>
    `/families/${familyId}/kept-out/${conflictId}/end`,
  administration: () => '/administration',
  agencyNew: () => '/administration/organisations/new',
  agency: (agencyId: string) => `/administration/organisations/${agencyId}`,
  teamNew: (agencyId: string) => `/administration/organisations/${agencyId}/new-team`,
  teamOfAgency: (teamId: string) => `/administration/teams/${teamId}`,
  localities: () => '/administration/areas',
  locality: (localityId: string) => `/administration/areas/${localityId}`,
  everybody: () => '/administration/people',
  workerNew: () => '/administration/people/new',
  workerToLookAfter: (workerId: string) => `/administration/people/${workerId}`,
  workerPostNew: (workerId: string) => `/administration/people/${workerId}/new-post`,
  workerLink: (workerId: string) => `/administration/people/${workerId}/link`,
  workerKey: (workerId: string, keyId: string) => `/administration/people/${workerId}/keys/${keyId}`,
  administrationKeys: () => '/administration/keys',
  administrationKeysOff: () => '/administration/keys/not-needed',
  emergencyNew: () => '/emergency',
  emergency: (emergencyId: string) => `/emergency/${emergencyId}`,
  sharedWithout: () => '/shared-without-agreement',
  sharedWithoutOne: (sharingId: string) => `/shared-without-agreement/${sharingId}`,
  emergencies: () => '/emergencies',
  looks: () => '/looks',
  look: (questionId: string) => `/looks/${questionId}`,
  oneMoment: (familyId: string) => `/one-moment/${familyId}`,
  notices: () => '/notices',
  familyTeam: (familyId: string) => `/families/${familyId}/team`,
  teamInvite: (familyId: string, agencyId?: string) =>
    `/families/${familyId}/team/invite${agencyId ? `?agency=${agencyId}` : ''}`,
  teamLeave: (familyId: string, memberId: string) => `/families/${familyId}/team/${memberId}/leave`,
  namedPersonAsk: (familyId: string) => `/families/${familyId}/named-person/ask`,
  namedPersonTakeOn: (familyId: string) => `/families/${familyId}/named-person/take-on`,
  namedPersonTakeBack: (familyId: string, leadId: string) =>
    `/families/${familyId}/named-person/${leadId}/take-back`,
  namedPerson: (familyId: string) => `/families/${familyId}/named-person`,
  namedPersonAnswer: (familyId: string, leadId: string) => `/families/${familyId}/named-person/${leadId}`,
  assessment: (familyId: string, assessmentId: string) => `/families/${familyId}/assessments/${assessmentId}`,
  assessments: (familyId: string) => `/families/${familyId}/assessments`,
  assessmentPart: (familyId: string, assessmentId: string, sectionId: string) =>
    `/families/${familyId}/assessments/${assessmentId}/parts/${sectionId}`,
  assessmentWords: (familyId: string, assessmentId: string) =>
    `/families/${familyId}/assessments/${assessmentId}/words`,
  assessmentBlank: (familyId: string, assessmentId: string) =>
    `/families/${familyId}/assessments/${assessmentId}/blank`,
  assessmentFinish: (familyId: string, assessmentId: string) =>
    `/families/${familyId}/assessments/${assessmentId}/finish`,
  assessmentNeeds: (familyId: string, assessmentId: string) =>
    `/families/${familyId}/assessments/${assessmentId}/needs`,
  meetings: (familyId: string) => `/families/${familyId}/meetings`,
  newMeeting: (familyId: string) => `/families/${familyId}/meetings/new`,
  meeting: (familyId: string, meetingId: string) => `/families/${familyId}/meetings/${meetingId}`,
  meetingRecord: (familyId: string, meetingId: string) =>
    `/families/${familyId}/meetings/${meetingId}/record`,
  meetingMove: (familyId: string, meetingId: string) => `/families/${familyId}/meetings/${meetingId}/move`,
  meetingCancel: (familyId: string, meetingId: string) =>
    `/families/${familyId}/meetings/${meetingId}/cancel`,
  meetingReadBack: (familyId: string, meetingId: string) =>
    `/families/${familyId}/meetings/${meetingId}/read-back`,
  plan: (familyId: string) => `/families/${familyId}/plan`,
  planReview: (familyId: string) => `/families/${familyId}/plan/review`,
  planOutcome: (familyId: string, outcomeId: string) => `/families/${familyId}/plan/outcomes/${outcomeId}`,
  planActionChange: (familyId: string, actionId: string) =>
    `/families/${familyId}/plan/actions/${actionId}/change`,
  planActionDrop: (familyId: string, actionId: string) =>
    `/families/${familyId}/plan/actions/${actionId}/no-longer-needed`,
  planOutcomeNew: (familyId: string) => `/families/${familyId}/plan/outcomes/new`,
  planActionNew: (familyId: string) => `/families/${familyId}/plan/actions/new`,
  planAction: (familyId: string, actionId: string) => `/families/${familyId}/plan/actions/${actionId}`,
  given: (familyId: string) => `/families/${familyId}/given`,
  givenDocument: (familyId: string, disclosureId: string) => `/families/${familyId}/given/${disclosureId}`,
  givenFile: (familyId: string, disclosureId: string) => `/families/${familyId}/given/${disclosureId}/file`,
  giveForWhom: (
    familyId: string,
    document: string,
    of: { about?: string | undefined; agency?: string } = {},
  ) => `/families/${familyId}/given/choose/${document}${searchOf(of)}`,
  giveDocument: (familyId: string, document: string, recipientId: string, about?: string) =>
    `/families/${familyId}/given/for/${document}/${recipientId}${searchOf({ about })}`,
  letterNew: (familyId: string, recipientId: string) =>
    `/families/${familyId}/given/letters/new/${recipientId}`,
  letter: (familyId: string, letterId: string) => `/families/${familyId}/given/letters/${letterId}`,
  letterPutAway: (familyId: string, letterId: string) =>
    `/families/${familyId}/given/letters/${letterId}/put-away`,
  askRelease: (familyId: string, document: string, recipientId: string, about?: string) =>
    `/families/${familyId}/given/for/${document}/${recipientId}/release${searchOf({ about })}`,
  outsidePersonNew: (familyId: string, document: string, about?: string) =>
    `/families/${familyId}/given/choose/${document}/somebody-new${searchOf({ about })}`,
  secondCheck: (familyId: string, secondCheckId: string) =>
    `/families/${familyId}/given/checks/${secondCheckId}`,
  release: (familyId: string, releaseId: string) => `/families/${familyId}/given/releases/${releaseId}`,
  familyCopy: (familyId: string) => `/families/${familyId}/family-copy`,
  changeLevel: (familyId: string) => `/families/${familyId}/change-of-help`,
  close: (familyId: string) => `/families/${familyId}/close`,
  closure: (familyId: string, closureId: string) => `/families/${familyId}/close/${closureId}`,
  conflict: (clashId: string) => `/conflicts/${clashId}`,
  explore: () => '/explore',
  busy: () => '/busy',
  caseload: () => '/caseload',
  caseloadExports: () => '/caseload/exports',
  caseloadExportFile: (exportId: string) => `/caseload/exports/${exportId}/file`,
  caseloadList: (show?: 'waiting' | 'look-first') => `/caseload/families${show ? `?show=${show}` : ''}`,
  triage: () => '/triage',
  mashRequest: (requestId: string) => `/triage/${requestId}`,
  mashReadBack: (requestId: string) => `/triage/${requestId}/read-back`,
  mashCheckNew: (requestId: string) => `/triage/${requestId}/checks/new`,
  mashCheck: (requestId: string, checkId: string) => `/triage/${requestId}/checks/${checkId}`,
  matches: () => '/matches',
  match: (matchId: string) => `/matches/${matchId}`,
  deciding: () => '/deciding',
  guidance: () => '/guidance',
  guidanceVersion: (versionId: string) => `/guidance/${versionId}`,
  guidancePart: (versionId: string, part: string) => `/guidance/${versionId}/parts/${part}`,
  guidanceEntry: (versionId: string, entry: string) => `/guidance/${versionId}/entries/${entry}`,
  guidanceSigns: (versionId: string, side: string) => `/guidance/${versionId}/signs/${side}`,
  guidanceSign: (versionId: string, side: string, signId: string) =>
    `/guidance/${versionId}/signs/${side}/${signId}`,
  guidanceExample: (versionId: string, exampleId: string) => `/guidance/${versionId}/examples/${exampleId}`,
  guidancePropose: (versionId: string) => `/guidance/${versionId}/propose`,
  guidanceTrial: (versionId: string, trialId: string) => `/guidance/${versionId}/trials/${trialId}`,
} as const

/** "?about=…&agency=…", of those that are there: ids only. */
function searchOf(ids: Readonly<Record<string, string | undefined>>): string {
  const there = Object.entries(ids).flatMap(([name, id]) => (id ? [[name, id]] : []))
  return there.length > 0 ? `?${new URLSearchParams(there)}` : ''
}
