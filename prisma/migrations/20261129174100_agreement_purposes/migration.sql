-- What an answer says of an agency, it says of each purpose by itself: may know, may work with the family, may be asked.
-- Until now one yes meant the first two and one "not with them" meant none of the three; the rows that say so are added,
-- so nobody gains or loses by this. A yes that does not say for what is the narrowest one.
ALTER TABLE agreement_agency ADD COLUMN purpose text NOT NULL DEFAULT 'know';
ALTER TABLE agreement_agency ADD CONSTRAINT agreement_agency_purpose CHECK (purpose IN ('know', 'work', 'ask')) NOT VALID;
ALTER TABLE agreement_agency VALIDATE CONSTRAINT agreement_agency_purpose;
CREATE UNIQUE INDEX agreement_agency_by_purpose ON agreement_agency (agreement_id, agency_id, purpose);
ALTER TABLE agreement_agency DROP CONSTRAINT agreement_agency_pkey;
ALTER TABLE agreement_agency ADD CONSTRAINT agreement_agency_pkey PRIMARY KEY USING INDEX agreement_agency_by_purpose;
INSERT INTO agreement_agency (agreement_id, agency_id, family_id, purpose, may_share)
  SELECT agreement_id, agency_id, family_id, 'work', may_share FROM agreement_agency;
INSERT INTO agreement_agency (agreement_id, agency_id, family_id, purpose, may_share)
  SELECT agreement_id, agency_id, family_id, 'ask', false FROM agreement_agency WHERE purpose = 'know' AND NOT may_share;

-- Nobody works with a family without knowing that it is being helped: a yes to work stands on a yes to know.
CREATE FUNCTION work_stands_on_know() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM agreement_agency k WHERE k.agreement_id = NEW.agreement_id AND k.agency_id = NEW.agency_id
      AND k.purpose = 'know' AND k.may_share) THEN
    RAISE EXCEPTION 'an agency that may work with a family may know of it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER work_stands_on_know AFTER INSERT ON agreement_agency DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.purpose = 'work' AND NEW.may_share) EXECUTE FUNCTION work_stands_on_know();

-- What sharing for a recorded reason opens here. Empty on rows from before it was asked: what the team sees, or nothing
-- where the MASH asked an agency what it knows.
ALTER TABLE sharing_record ADD COLUMN opens text;
ALTER TABLE sharing_record ADD CONSTRAINT sharing_record_opens CHECK (opens IN ('nothing', 'know', 'work')) NOT VALID;
ALTER TABLE sharing_record VALIDATE CONSTRAINT sharing_record_opens;

-- An agency that may know, and no more.
ALTER TABLE family_access DROP CONSTRAINT family_access_relation_check;
ALTER TABLE family_access ADD CONSTRAINT family_access_relation_check CHECK (relation IN ('recorded-it', 'holder', 'lead-professional',
  'team-member', 'action-owner', 'agreed-agency', 'knowing-agency', 'manages-holder', 'triage', 'hub', 'emergency', 'excluded')) NOT VALID;
ALTER TABLE family_access VALIDATE CONSTRAINT family_access_relation_check;
