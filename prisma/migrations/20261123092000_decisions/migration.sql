-- What a practitioner knows of one child beyond what they saw: how many needs, who helps already. Absent is not known.
CREATE TABLE "child_circumstances" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL REFERENCES family (id),
    "contact_id" UUID NOT NULL REFERENCES contact (id),
    "person_id" UUID NOT NULL REFERENCES person (id),
    "answers" JSONB NOT NULL,
    "recorded_by" UUID NOT NULL REFERENCES worker (id),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "child_circumstances_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "child_circumstances_family_id_idx" ON "child_circumstances"("family_id");
CREATE INDEX "child_circumstances_contact_id_idx" ON "child_circumstances"("contact_id");
ALTER TABLE child_circumstances ENABLE ROW LEVEL SECURITY;
ALTER TABLE child_circumstances FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON child_circumstances TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_relationship ON child_circumstances TO alongside_app USING (may_see(family_id)) WITH CHECK (may_see(family_id));
GRANT SELECT, INSERT ON child_circumstances TO alongside_app;
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON child_circumstances FOR EACH ROW EXECUTE FUNCTION only_added_to();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON child_circumstances FOR EACH STATEMENT EXECUTE FUNCTION only_added_to();

-- Going below a safety trigger takes two people; ending statutory help takes the family and whoever comes next.
ALTER TABLE threshold_decision
  ADD COLUMN "from_level" TEXT,
  ADD COLUMN "second_person" UUID REFERENCES worker (id),
  ADD COLUMN "family_agreed" TEXT,
  ADD COLUMN "next_named_person" TEXT,
  ADD CHECK (from_level IN ('single-agency', 'multi-agency', 'statutory')),
  ADD CHECK (second_person <> decided_by),
  ADD CHECK (suggested_outcome <> 's47' OR decided_level = 'statutory' OR second_person IS NOT NULL),
  ADD CHECK (move <> 'step-down' OR from_level <> 'statutory'
    OR (length(btrim(coalesce(family_agreed, ''))) > 0 AND length(btrim(coalesce(next_named_person, ''))) > 0));

-- A family may be brought to the MASH again about the same contact, but not twice at once.
DROP INDEX "mash_request_contact_id_key";
CREATE INDEX "mash_request_contact_id_idx" ON "mash_request"("contact_id");
CREATE UNIQUE INDEX mash_request_one_waiting ON mash_request (contact_id) WHERE decided_at IS NULL;
