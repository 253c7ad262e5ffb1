-- What was given to whom, and the second person without whom no protected address is printed.
CREATE TABLE "protected_release" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL REFERENCES family (id),
    "address_id" UUID NOT NULL REFERENCES address (id),
    "recipient_person_id" UUID NOT NULL REFERENCES person (id),
    "why" TEXT NOT NULL CHECK (length(why) BETWEEN 1 AND 2000),
    "asked_by" UUID NOT NULL REFERENCES worker (id),
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT CHECK (answer IN ('released', 'refused')),
    "answer_why" TEXT CHECK (length(answer_why) <= 2000),
    "answered_by" UUID REFERENCES worker (id),
    "answered_at" TIMESTAMPTZ(3),
    CONSTRAINT "protected_release_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "answered_whole" CHECK (num_nonnulls(answer, answer_why, answered_by, answered_at) IN (0, 4)),
    CONSTRAINT "a_second_person" CHECK (answered_by <> asked_by)
);
CREATE INDEX "protected_release_family_id_idx" ON "protected_release"("family_id");

CREATE TABLE "disclosure" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL REFERENCES family (id),
    "reference" TEXT NOT NULL,
    "document" TEXT NOT NULL CHECK (document IN ('plan-copy', 'who-can-see', 'subject-access')),
    "recipient_person_id" UUID NOT NULL REFERENCES person (id),
    "recipient_kind" TEXT NOT NULL,
    "recipient_name" TEXT NOT NULL,
    "handover" TEXT NOT NULL CHECK (handover IN ('by-hand', 'by-post')),
    "address_id" UUID REFERENCES address (id),
    "address_lines" TEXT,
    "contents" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "left_out" TEXT[],
    "warnings" INTEGER NOT NULL CHECK (warnings >= 0),
    "why" TEXT,
    "release_id" UUID REFERENCES protected_release (id),
    "given_by" UUID NOT NULL REFERENCES worker (id),
    "agency_id" UUID NOT NULL REFERENCES agency (id),
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "disclosure_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "posted_to_an_address" CHECK ((handover = 'by-post') = (address_id IS NOT NULL AND address_lines IS NOT NULL)),
    CONSTRAINT "warned_and_why" CHECK (warnings = 0 OR length(why) > 0)
);
CREATE UNIQUE INDEX "disclosure_reference_key" ON "disclosure"("reference");
CREATE UNIQUE INDEX "disclosure_release_id_key" ON "disclosure"("release_id");
CREATE INDEX "disclosure_family_id_idx" ON "disclosure"("family_id");

-- The recipient belongs to the family, the address to the family and to them or to all, and a protected one is
-- released by somebody else, for this person, within a fortnight.
CREATE FUNCTION require_safe_disclosure() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  at address%ROWTYPE;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM family_member m WHERE m.family_id = NEW.family_id AND m.person_id = NEW.recipient_person_id) THEN
    RAISE EXCEPTION 'the recipient is not of this family' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.address_id IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO at FROM address a WHERE a.id = NEW.address_id;
  IF at.id IS NULL OR at.family_id <> NEW.family_id OR at.until_on IS NOT NULL
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
CREATE TRIGGER require_safe_disclosure BEFORE INSERT ON disclosure FOR EACH ROW EXECUTE FUNCTION require_safe_disclosure();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['disclosure', 'protected_release'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_keeps ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY by_relationship ON %I TO alongside_app USING (may_see(family_id)) WITH CHECK (may_see(family_id))', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO alongside_app', t);
  END LOOP;
END $$;
GRANT UPDATE (answer, answer_why, answered_by, answered_at) ON protected_release TO alongside_app;
