-- A decision of the MASH as written, to be read back before it is final. The newest counts; nothing happens by it.
CREATE TABLE "mash_decision_written" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL REFERENCES mash_request (id),
    "family_id" UUID NOT NULL REFERENCES family (id),
    "decision" TEXT NOT NULL CHECK (decision IN ('advice', 'one-agency', 'multi-agency', 's17', 's47')),
    "why" TEXT NOT NULL,
    "safe_tonight" BOOLEAN NOT NULL,
    "why_late" TEXT,
    "written_by" UUID NOT NULL REFERENCES worker (id),
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "mash_decision_written_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "mash_decision_written_request_id_idx" ON "mash_decision_written"("request_id");
CREATE INDEX "mash_decision_written_family_id_idx" ON "mash_decision_written"("family_id");
ALTER TABLE mash_decision_written ENABLE ROW LEVEL SECURITY;
ALTER TABLE mash_decision_written FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON mash_decision_written TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_relationship ON mash_decision_written TO alongside_app USING (may_see(family_id)) WITH CHECK (may_see(family_id));
GRANT SELECT, INSERT ON mash_decision_written TO alongside_app;
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON mash_decision_written FOR EACH ROW EXECUTE FUNCTION only_added_to();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON mash_decision_written FOR EACH STATEMENT EXECUTE FUNCTION only_added_to();
