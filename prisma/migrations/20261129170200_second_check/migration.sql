-- What is written about somebody, made up when they ask and looked through by a second person before it leaves: kept as it
-- was looked through, with every line that was left out because it is about somebody else too.
CREATE TABLE "second_check" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL REFERENCES family (id),
    "recipient_person_id" UUID NOT NULL REFERENCES person (id),
    "recipient_kind" TEXT NOT NULL,
    "contents" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "left_out" TEXT[],
    "about_others" JSONB NOT NULL,
    "warnings" INTEGER NOT NULL CHECK (warnings >= 0),
    "note" TEXT NOT NULL CHECK (length(note) BETWEEN 1 AND 2000),
    "asked_by" UUID NOT NULL REFERENCES worker (id),
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT CHECK (answer IN ('may-be-given', 'not-yet')),
    "answer_why" TEXT CHECK (length(answer_why) <= 2000),
    "answered_by" UUID REFERENCES worker (id),
    "answered_at" TIMESTAMPTZ(3),
    CONSTRAINT "second_check_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "checked_whole" CHECK (num_nonnulls(answer, answer_why, answered_by, answered_at) IN (0, 4)),
    CONSTRAINT "checked_by_a_second_person" CHECK (answered_by <> asked_by)
);
CREATE INDEX "second_check_family_id_idx" ON "second_check"("family_id");
ALTER TABLE second_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE second_check FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON second_check TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_relationship ON second_check TO alongside_app
  USING (EXISTS (SELECT 1 FROM family_access a WHERE a.family_id = second_check.family_id AND a.relation <> 'excluded'
    AND (a.until_at IS NULL OR a.until_at > now()) OFFSET 0))
  WITH CHECK (may_see(family_id));
GRANT SELECT, INSERT, UPDATE (answer, answer_why, answered_by, answered_at) ON second_check TO alongside_app;

ALTER TABLE disclosure ADD COLUMN second_check_id UUID REFERENCES second_check (id);
CREATE UNIQUE INDEX "disclosure_second_check_id_key" ON "disclosure"("second_check_id");

-- Where lines were left out, or the scan found somebody, exactly what a second person looked through may leave, once, within
-- a fortnight, by somebody else than they.
CREATE FUNCTION require_second_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM second_check c WHERE c.id = NEW.second_check_id AND c.family_id = NEW.family_id
     AND c.recipient_person_id = NEW.recipient_person_id AND c.recipient_kind = NEW.recipient_kind
     AND c.digest = NEW.digest AND c.contents = NEW.contents
     AND c.answer = 'may-be-given' AND c.answered_by <> c.asked_by AND c.answered_by <> NEW.given_by
     AND c.answered_at > NEW.given_at - interval '14 days') THEN
    RAISE EXCEPTION 'a second person looks through this first' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER require_second_check BEFORE INSERT ON disclosure FOR EACH ROW
  WHEN (NEW.document = 'subject-access' AND (NEW.warnings > 0 OR coalesce((NEW.contents->>'aboutOthers')::int, 1) > 0))
  EXECUTE FUNCTION require_second_check();
