-- What is given to somebody at an organisation: a worker of an agency of the partnership, or a person outside it who is
-- written down once for the family. Whatever is given to an organisation rests on a record of sharing.
CREATE TABLE "outside_person" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL REFERENCES family (id),
    "name" TEXT NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 200),
    "role" TEXT NOT NULL CHECK (length(btrim(role)) BETWEEN 1 AND 200),
    "organisation" TEXT NOT NULL CHECK (length(btrim(organisation)) BETWEEN 1 AND 200),
    "written_by" UUID NOT NULL REFERENCES worker (id),
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "outside_person_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "outside_person_family_id_idx" ON "outside_person"("family_id");
ALTER TABLE outside_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE outside_person FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON outside_person TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_relationship ON outside_person TO alongside_app
  USING (EXISTS (SELECT 1 FROM family_access a WHERE a.family_id = outside_person.family_id AND a.relation <> 'excluded'
    AND (a.until_at IS NULL OR a.until_at > now()) OFFSET 0))
  WITH CHECK (may_see(family_id) AND written_by = current_worker());
GRANT SELECT, INSERT ON outside_person TO alongside_app;
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON outside_person FOR EACH ROW EXECUTE FUNCTION only_added_to();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON outside_person FOR EACH STATEMENT EXECUTE FUNCTION only_added_to();

-- Sharing is with an agency of the partnership or with somebody outside it.
ALTER TABLE sharing_record ALTER COLUMN agency_id DROP NOT NULL;
ALTER TABLE sharing_record ADD COLUMN outside_person_id UUID REFERENCES outside_person (id);
ALTER TABLE sharing_record ADD CONSTRAINT shared_with_one CHECK (num_nonnulls(agency_id, outside_person_id) = 1) NOT VALID;
ALTER TABLE sharing_record VALIDATE CONSTRAINT shared_with_one;

ALTER TABLE disclosure ALTER COLUMN recipient_person_id DROP NOT NULL;
ALTER TABLE disclosure
  ADD COLUMN recipient_worker_id UUID REFERENCES worker (id),
  ADD COLUMN recipient_outside_id UUID REFERENCES outside_person (id),
  ADD COLUMN recipient_organisation TEXT,
  ADD COLUMN about_id UUID,
  ADD COLUMN sharing_id UUID REFERENCES sharing_record (id);
CREATE UNIQUE INDEX "disclosure_sharing_id_key" ON "disclosure"("sharing_id");
ALTER TABLE disclosure ADD CONSTRAINT one_recipient
  CHECK (num_nonnulls(recipient_person_id, recipient_worker_id, recipient_outside_id) = 1) NOT VALID;
ALTER TABLE disclosure VALIDATE CONSTRAINT one_recipient;
-- An organisation is named, and told by some right; the family needs neither.
ALTER TABLE disclosure ADD CONSTRAINT organisation_by_right
  CHECK (num_nonnulls(recipient_organisation, sharing_id) = CASE WHEN recipient_person_id IS NULL THEN 2 ELSE 0 END) NOT VALID;
ALTER TABLE disclosure VALIDATE CONSTRAINT organisation_by_right;
ALTER TABLE disclosure DROP CONSTRAINT disclosure_document_check;
ALTER TABLE disclosure ADD CONSTRAINT disclosure_document_check CHECK (document IN ('plan-copy', 'who-can-see', 'subject-access',
  'assessment', 'assessment-part', 'meeting-notes', 'meeting-invitation', 'decision-letter', 'closing-letter', 'timeline',
  'mash-request', 'referral')) NOT VALID;
ALTER TABLE disclosure VALIDATE CONSTRAINT disclosure_document_check;

-- Somebody of the family is of this family; nothing is posted from the record to an organisation.
CREATE OR REPLACE FUNCTION require_safe_disclosure() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  at address%ROWTYPE;
BEGIN
  IF NEW.recipient_person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM family_member m
     WHERE m.family_id = NEW.family_id AND m.person_id = NEW.recipient_person_id) THEN
    RAISE EXCEPTION 'the recipient is not of this family' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.address_id IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO at FROM address a WHERE a.id = NEW.address_id;
  IF at.id IS NULL OR at.family_id <> NEW.family_id OR at.until_on IS NOT NULL OR NEW.recipient_person_id IS NULL
     OR (at.person_id IS NOT NULL AND at.person_id <> NEW.recipient_person_id) THEN
    RAISE EXCEPTION 'the address is not where the recipient lives' USING ERRCODE = 'check_violation';
  END IF;
  IF (at.protected OR EXISTS (SELECT 1 FROM person p WHERE p.id = NEW.recipient_person_id AND p.protected_contact))
     AND NOT EXISTS (SELECT 1 FROM protected_release r WHERE r.id = NEW.release_id AND r.family_id = NEW.family_id
       AND r.address_id = NEW.address_id AND r.recipient_person_id = NEW.recipient_person_id
       AND r.answer = 'released' AND r.answered_by <> r.asked_by AND r.answered_by <> NEW.given_by
       AND r.answered_at > NEW.given_at - interval '14 days') THEN
    RAISE EXCEPTION 'a protected address needs a second person' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

-- An organisation is covered at this moment: an agency by the family's answers, by sharing written down or by a request to
-- the MASH; somebody outside by sharing written down and not stopped, which is not itself a thing that was given. Nobody is
-- given what they are kept from, and the record of sharing is of this recipient.
CREATE FUNCTION require_covered_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recipient_worker_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM worker w WHERE w.id = NEW.recipient_worker_id AND w.left_at IS NULL
     AND (EXISTS (SELECT 1 FROM who_can_see(NEW.family_id) s WHERE s.agency_id = w.agency_id
         AND s.relation IN ('agreed-agency', 'triage') AND (s.until_at IS NULL OR s.until_at > now()))
       OR EXISTS (SELECT 1 FROM sharing_record r WHERE r.family_id = NEW.family_id AND r.agency_id = w.agency_id AND r.shared
         AND r.id <> NEW.sharing_id AND NOT EXISTS (SELECT 1 FROM sharing_stop t WHERE t.sharing_id = r.id)
         AND NOT EXISTS (SELECT 1 FROM disclosure d WHERE d.sharing_id = r.id)))) THEN
    RAISE EXCEPTION 'nothing covers giving this to that agency' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM who_can_see(NEW.family_id) s WHERE s.relation = 'excluded'
     AND s.worker_id = NEW.recipient_worker_id AND (s.until_at IS NULL OR s.until_at > now())) THEN
    RAISE EXCEPTION 'the recipient is kept from this family' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.recipient_outside_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sharing_record r WHERE r.family_id = NEW.family_id
     AND r.outside_person_id = NEW.recipient_outside_id AND r.shared AND r.id <> NEW.sharing_id
     AND NOT EXISTS (SELECT 1 FROM sharing_stop t WHERE t.sharing_id = r.id)
     AND NOT EXISTS (SELECT 1 FROM disclosure d WHERE d.sharing_id = r.id)) THEN
    RAISE EXCEPTION 'nothing covers giving this to somebody outside the partnership' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM sharing_record r LEFT JOIN worker w ON w.id = NEW.recipient_worker_id
     WHERE r.id = NEW.sharing_id AND r.family_id = NEW.family_id AND r.shared
       AND (r.agency_id = w.agency_id OR r.outside_person_id = NEW.recipient_outside_id)) THEN
    RAISE EXCEPTION 'the record of sharing is not of this giving' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER require_covered_organisation BEFORE INSERT ON disclosure FOR EACH ROW
  WHEN (NEW.recipient_person_id IS NULL) EXECUTE FUNCTION require_covered_organisation();
