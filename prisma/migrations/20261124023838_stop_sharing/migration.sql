-- Sharing that was stopped, by whom and why. What was already shared stays on record.
CREATE TABLE "sharing_stop" (
    "sharing_id" UUID NOT NULL REFERENCES sharing_record (id),
    "family_id" UUID NOT NULL REFERENCES family (id),
    "reason" TEXT NOT NULL CHECK (length(reason) > 0),
    "stopped_by" UUID NOT NULL REFERENCES worker (id),
    "stopped_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "sharing_stop_pkey" PRIMARY KEY ("sharing_id")
);
CREATE INDEX "sharing_stop_family_id_idx" ON "sharing_stop"("family_id");
ALTER TABLE sharing_stop ENABLE ROW LEVEL SECURITY;
ALTER TABLE sharing_stop FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON sharing_stop TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_relationship ON sharing_stop TO alongside_app USING (may_see(family_id)) WITH CHECK (may_see(family_id) AND stopped_by = current_worker());
GRANT SELECT, INSERT ON sharing_stop TO alongside_app;
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON sharing_stop FOR EACH ROW EXECUTE FUNCTION only_added_to();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON sharing_stop FOR EACH STATEMENT EXECUTE FUNCTION only_added_to();
