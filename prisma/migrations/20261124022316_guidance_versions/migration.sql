-- A partnership's guidance, in dated versions: drafted by one person, published by another, then never changed.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Who keeps the guidance.
ALTER TABLE worker DROP CONSTRAINT worker_work_check,
  ADD CONSTRAINT worker_work_check CHECK (work IN ('practitioner', 'hub', 'mash', 'manager', 'administrator', 'guidance-lead'));

CREATE TABLE "guidance_version" (
    "id" UUID NOT NULL,
    "guidance_id" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "based_on" UUID REFERENCES guidance_version (id),
    "drafted_by" UUID REFERENCES worker (id),
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "what" TEXT,
    "why_weaker" TEXT,
    "effective_from" DATE,
    "effective_to" DATE,
    "proposed_at" TIMESTAMPTZ(3),
    "published_by" UUID REFERENCES worker (id),
    "published_at" TIMESTAMPTZ(3),
    "returned_by" UUID REFERENCES worker (id),
    "returned_at" TIMESTAMPTZ(3),
    "returned_why" TEXT,
    "discarded_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "guidance_version_pkey" PRIMARY KEY ("id"),
    -- Two versions are never in force on the same day.
    CONSTRAINT guidance_version_one_a_day EXCLUDE USING gist (guidance_id WITH =, daterange(effective_from, effective_to) WITH &&)
      WHERE (published_at IS NOT NULL),
    -- Two people: whoever wrote it does not publish it. What comes with Alongside was written by neither.
    CONSTRAINT guidance_version_two_people CHECK (published_by <> drafted_by),
    CHECK (published_at IS NULL OR (drafted_by IS NULL) = (published_by IS NULL)),
    CHECK (published_by IS NULL OR published_at IS NOT NULL),
    CHECK (drafted_by IS NOT NULL OR published_at IS NOT NULL),
    CHECK (published_at IS NULL OR (proposed_at IS NOT NULL AND discarded_at IS NULL)),
    CHECK (proposed_at IS NULL OR (effective_from IS NOT NULL AND length(btrim(coalesce(what, ''))) > 0)),
    CHECK (effective_to > effective_from),
    CHECK (content->>'id' = guidance_id),
    CHECK (num_nonnulls(returned_by, returned_at, returned_why) IN (0, 3))
);
CREATE INDEX "guidance_version_guidance_id_effective_from_idx" ON "guidance_version"("guidance_id", "effective_from");

-- Published is for good: only the day it ends may be set, by the version that follows it, and never into the past.
CREATE FUNCTION guidance_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'guidance is kept for good' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.published_at IS NOT NULL AND (to_jsonb(NEW) - 'effective_to' <> to_jsonb(OLD) - 'effective_to'
      OR NEW.effective_to IS NULL OR NEW.effective_to < current_date OR NEW.effective_to > OLD.effective_to) THEN
    RAISE EXCEPTION 'published guidance is never changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.discarded_at IS NOT NULL THEN
    RAISE EXCEPTION 'a draft that was put away stays as it was' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.proposed_at IS NOT NULL AND NEW.proposed_at IS NOT NULL AND NEW.content <> OLD.content THEN
    RAISE EXCEPTION 'proposed guidance is not changed under the eyes of whoever looks at it' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guidance_stays BEFORE UPDATE OR DELETE ON guidance_version FOR EACH ROW EXECUTE FUNCTION guidance_stays();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON guidance_version FOR EACH STATEMENT EXECUTE FUNCTION only_added_to();

ALTER TABLE guidance_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE guidance_version FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON guidance_version TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY published_is_for_all ON guidance_version FOR SELECT TO alongside_app USING (published_at IS NOT NULL);
CREATE POLICY drafts_are_for_leads ON guidance_version FOR SELECT TO alongside_app USING (current_work() IN ('guidance-lead', 'manager'));
CREATE POLICY begun_by_me ON guidance_version FOR INSERT TO alongside_app
  WITH CHECK (current_work() = 'guidance-lead' AND drafted_by = current_worker() AND published_at IS NULL);
CREATE POLICY kept_by_leads ON guidance_version FOR UPDATE TO alongside_app USING (current_work() = 'guidance-lead')
  WITH CHECK (current_work() = 'guidance-lead' AND (published_by IS NULL OR drafted_by <> current_worker() OR effective_to IS NOT NULL));
GRANT SELECT, INSERT ON guidance_version TO alongside_app;
GRANT UPDATE (content, changed_at, what, why_weaker, effective_from, effective_to, proposed_at, published_by, published_at,
  returned_by, returned_at, returned_why, discarded_at, version) ON guidance_version TO alongside_app;

-- Trying a draft on the decisions of the last months: asked by a lead, counted by the worker, which alone sees every family.
CREATE TABLE "guidance_trial" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL REFERENCES guidance_version (id),
    "against_id" UUID NOT NULL REFERENCES guidance_version (id),
    "draft_version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "since_on" DATE NOT NULL,
    "asked_by" UUID NOT NULL REFERENCES worker (id),
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "groups" JSONB,
    CONSTRAINT "guidance_trial_pkey" PRIMARY KEY ("id"),
    CHECK ((done_at IS NULL) = (groups IS NULL)),
    CHECK (done_at IS NULL OR failed_at IS NULL)
);
CREATE INDEX "guidance_trial_draft_id_asked_at_idx" ON "guidance_trial"("draft_id", "asked_at");
ALTER TABLE guidance_trial ENABLE ROW LEVEL SECURITY;
ALTER TABLE guidance_trial FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON guidance_trial TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY for_leads ON guidance_trial FOR SELECT TO alongside_app USING (current_work() IN ('guidance-lead', 'manager'));
CREATE POLICY asked_by_me ON guidance_trial FOR INSERT TO alongside_app
  WITH CHECK (current_work() = 'guidance-lead' AND asked_by = current_worker() AND done_at IS NULL AND failed_at IS NULL);
GRANT SELECT, INSERT ON guidance_trial TO alongside_app;

-- The decisions a draft would have moved. Each is seen only by those who may see its family.
CREATE TABLE "guidance_trial_move" (
    "trial_id" UUID NOT NULL REFERENCES guidance_trial (id) ON DELETE CASCADE,
    "decision_id" UUID NOT NULL REFERENCES threshold_decision (id),
    "family_id" UUID NOT NULL REFERENCES family (id),
    "from_outcome" TEXT NOT NULL,
    "to_outcome" TEXT NOT NULL,
    CONSTRAINT "guidance_trial_move_pkey" PRIMARY KEY ("trial_id", "decision_id"),
    CHECK (from_outcome <> to_outcome)
);
CREATE INDEX "guidance_trial_move_family_id_idx" ON "guidance_trial_move"("family_id");
CREATE INDEX "guidance_trial_move_decision_id_idx" ON "guidance_trial_move"("decision_id");
ALTER TABLE guidance_trial_move ENABLE ROW LEVEL SECURITY;
ALTER TABLE guidance_trial_move FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON guidance_trial_move TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_relationship ON guidance_trial_move FOR SELECT TO alongside_app USING (may_see(family_id));
GRANT SELECT ON guidance_trial_move TO alongside_app;

CREATE FUNCTION queue_guidance_trial() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM graphile_worker.add_job('try-guidance', json_build_object('trialId', NEW.id));
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION queue_guidance_trial() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION queue_guidance_trial() TO alongside_app;
CREATE TRIGGER queue_guidance_trial AFTER INSERT ON guidance_trial FOR EACH ROW EXECUTE FUNCTION queue_guidance_trial();

-- Replaying goes through decisions in the order they were made.
CREATE INDEX "threshold_decision_decided_at_id_idx" ON "threshold_decision"("decided_at", "id");
