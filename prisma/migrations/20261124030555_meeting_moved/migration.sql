-- When and where a meeting was to be before it was moved, and why.
CREATE TABLE "meeting_move" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL REFERENCES meeting (id),
    "family_id" UUID NOT NULL REFERENCES family (id),
    "was_at" TIMESTAMPTZ(3) NOT NULL,
    "was_place" TEXT NOT NULL,
    "why" TEXT NOT NULL CHECK (length(why) > 0),
    "moved_by" UUID NOT NULL REFERENCES worker (id),
    "moved_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "meeting_move_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "meeting_move_meeting_id_idx" ON "meeting_move"("meeting_id");
CREATE INDEX "meeting_move_family_id_idx" ON "meeting_move"("family_id");
ALTER TABLE meeting_move ENABLE ROW LEVEL SECURITY;
ALTER TABLE meeting_move FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON meeting_move TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_relationship ON meeting_move TO alongside_app USING (may_see(family_id)) WITH CHECK (may_see(family_id) AND moved_by = current_worker());
GRANT SELECT, INSERT ON meeting_move TO alongside_app;
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON meeting_move FOR EACH ROW EXECUTE FUNCTION only_added_to();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON meeting_move FOR EACH STATEMENT EXECUTE FUNCTION only_added_to();
