-- What the MASH asks other agencies, whether two records are one child, and who was told what came of it.
CREATE TABLE "mash_check" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL REFERENCES mash_request (id),
    "family_id" UUID NOT NULL REFERENCES family (id),
    "agency_id" UUID NOT NULL REFERENCES agency (id),
    "question" TEXT NOT NULL,
    "asked_by" UUID NOT NULL REFERENCES worker (id),
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "holds" TEXT CHECK (holds IN ('nothing', 'something', 'declined')),
    "answer" TEXT,
    "answered_by" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "recorded_by" UUID REFERENCES worker (id),
    CONSTRAINT "mash_check_pkey" PRIMARY KEY ("id"),
    CONSTRAINT mash_check_answered CHECK (num_nonnulls(holds, answered_by, answered_at, recorded_by) IN (0, 4)),
    CONSTRAINT mash_check_says_what CHECK (holds IS NULL OR holds = 'nothing' OR answer IS NOT NULL)
);
CREATE INDEX "mash_check_request_id_idx" ON "mash_check"("request_id");
CREATE INDEX "mash_check_family_id_idx" ON "mash_check"("family_id");
-- One open question to an agency at a time.
CREATE UNIQUE INDEX mash_check_one_waiting ON mash_check (request_id, agency_id) WHERE answered_at IS NULL;

CREATE TABLE "mash_match" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL REFERENCES mash_request (id),
    "family_id" UUID NOT NULL REFERENCES family (id),
    "person_id" UUID NOT NULL REFERENCES person (id),
    "other_person_id" UUID NOT NULL REFERENCES person (id),
    "answer" TEXT NOT NULL CHECK (answer IN ('same', 'different', 'unsure')),
    "answered_by" UUID NOT NULL REFERENCES worker (id),
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "mash_match_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "mash_match_request_id_idx" ON "mash_match"("request_id");
CREATE INDEX "mash_match_family_id_idx" ON "mash_match"("family_id");

CREATE TABLE "mash_feedback" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL REFERENCES mash_request (id),
    "family_id" UUID NOT NULL REFERENCES family (id),
    "whom" TEXT NOT NULL CHECK (whom IN ('referrer', 'family')),
    "how" TEXT NOT NULL CHECK (how IN ('in-person', 'phone', 'in-writing')),
    "words" TEXT NOT NULL,
    "told_by" UUID NOT NULL REFERENCES worker (id),
    "told_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "mash_feedback_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "mash_feedback_request_id_idx" ON "mash_feedback"("request_id");
CREATE INDEX "mash_feedback_family_id_idx" ON "mash_feedback"("family_id");

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['mash_check', 'mash_match', 'mash_feedback'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_keeps ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY by_relationship ON %I TO alongside_app USING (may_see(family_id)) WITH CHECK (may_see(family_id))', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO alongside_app', t);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION only_added_to()', t);
  END LOOP;
END $$;
GRANT UPDATE (holds, answer, answered_by, answered_at, recorded_by) ON mash_check TO alongside_app;
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON mash_match FOR EACH ROW EXECUTE FUNCTION only_added_to();
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON mash_feedback FOR EACH ROW EXECUTE FUNCTION only_added_to();
-- An answer, once written, stays as it was given.
CREATE TRIGGER answered_once BEFORE UPDATE ON mash_check FOR EACH ROW WHEN (OLD.answered_at IS NOT NULL) EXECUTE FUNCTION only_added_to();
CREATE TRIGGER never_taken_away BEFORE DELETE ON mash_check FOR EACH ROW EXECUTE FUNCTION only_added_to();
