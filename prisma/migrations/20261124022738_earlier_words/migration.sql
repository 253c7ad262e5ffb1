-- What one box said before it was changed. A value kept only in the audit trail is a value nobody can read.
CREATE TABLE "earlier_words" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL REFERENCES family (id),
    "person_id" UUID REFERENCES person (id),
    "box" TEXT NOT NULL CHECK (length(box) BETWEEN 1 AND 60),
    "before" TEXT,
    "changed_by" UUID NOT NULL REFERENCES worker (id),
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "earlier_words_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "earlier_words_family_id_person_id_changed_at_idx" ON "earlier_words"("family_id", "person_id", "changed_at" DESC);
ALTER TABLE earlier_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE earlier_words FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON earlier_words TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_relationship ON earlier_words TO alongside_app USING (may_see(family_id)) WITH CHECK (may_see(family_id) AND changed_by = current_worker());
GRANT SELECT, INSERT ON earlier_words TO alongside_app;
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON earlier_words FOR EACH ROW EXECUTE FUNCTION only_added_to();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON earlier_words FOR EACH STATEMENT EXECUTE FUNCTION only_added_to();
