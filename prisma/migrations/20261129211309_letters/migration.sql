-- Letters in somebody's own words: begun for one recipient, written as a draft, and made once.
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL REFERENCES family (id),
    "recipient_person_id" UUID REFERENCES person (id),
    "recipient_worker_id" UUID REFERENCES worker (id),
    "recipient_outside_id" UUID REFERENCES outside_person (id),
    "begun_by" UUID NOT NULL REFERENCES worker (id),
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "ended" TEXT CHECK (ended IN ('made', 'put-away')),
    "ended_by" UUID REFERENCES worker (id),
    "ended_at" TIMESTAMPTZ(3),
    CONSTRAINT "letter_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "letter_to_one" CHECK (num_nonnulls(recipient_person_id, recipient_worker_id, recipient_outside_id) = 1),
    CONSTRAINT "ended_whole" CHECK (num_nonnulls(ended, ended_by, ended_at) IN (0, 3))
);
CREATE INDEX "letter_family_id_idx" ON "letter"("family_id");
ALTER TABLE letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON letter TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_relationship ON letter TO alongside_app
  USING (EXISTS (SELECT 1 FROM family_access a WHERE a.family_id = letter.family_id AND a.relation <> 'excluded'
    AND (a.until_at IS NULL OR a.until_at > now()) OFFSET 0))
  WITH CHECK (may_see(family_id));
GRANT SELECT, INSERT, UPDATE (ended, ended_by, ended_at) ON letter TO alongside_app;

-- What has ended stays ended.
CREATE FUNCTION letter_ends_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.ended IS NOT NULL THEN
    RAISE EXCEPTION 'this letter is finished' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ends_once BEFORE UPDATE ON letter FOR EACH ROW EXECUTE FUNCTION letter_ends_once();

ALTER TABLE disclosure DROP CONSTRAINT disclosure_document_check;
ALTER TABLE disclosure ADD CONSTRAINT disclosure_document_check CHECK (document IN ('plan-copy', 'who-can-see', 'subject-access',
  'assessment', 'assessment-part', 'meeting-notes', 'meeting-invitation', 'decision-letter', 'closing-letter', 'timeline',
  'mash-request', 'referral', 'letter')) NOT VALID;
ALTER TABLE disclosure VALIDATE CONSTRAINT disclosure_document_check;

-- A letter is given once, to the one it was written to, and is written no more.
CREATE UNIQUE INDEX disclosure_letter_once ON disclosure (about_id) WHERE document = 'letter';
CREATE FUNCTION require_own_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM letter l WHERE l.id = NEW.about_id AND l.family_id = NEW.family_id AND l.ended = 'made'
     AND l.recipient_person_id IS NOT DISTINCT FROM NEW.recipient_person_id
     AND l.recipient_worker_id IS NOT DISTINCT FROM NEW.recipient_worker_id
     AND l.recipient_outside_id IS NOT DISTINCT FROM NEW.recipient_outside_id) THEN
    RAISE EXCEPTION 'the letter was not written to this recipient' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER require_own_letter BEFORE INSERT ON disclosure FOR EACH ROW
  WHEN (NEW.document = 'letter') EXECUTE FUNCTION require_own_letter();

ALTER TABLE draft DROP CONSTRAINT draft_kind_check;
ALTER TABLE draft ADD CONSTRAINT draft_kind_check
  CHECK (kind IN ('assessment-section', 'meeting', 'contact', 'closure', 'letter')) NOT VALID;
ALTER TABLE draft VALIDATE CONSTRAINT draft_kind_check;
