-- What the tables need before they can be made. Where the role may not create extensions, an administrator does it once.
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;


-- CreateTable
CREATE TABLE "family_access" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "worker_id" UUID,
    "agency_id" UUID,
    "team_id" UUID,
    "relation" TEXT NOT NULL,
    "because" UUID,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3),

    CONSTRAINT "family_access_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "phone" TEXT,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "locality" TEXT NOT NULL,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_management" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3),

    CONSTRAINT "team_management_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worker" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "job_title" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "phone" TEXT,
    "agency_id" UUID NOT NULL,
    "team_id" UUID,
    "work" TEXT NOT NULL,
    "password_hash" TEXT,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "capacity" INTEGER,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "worker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_why" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "id" BIGSERIAL NOT NULL,
    "who" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL,
    "episode_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "started_by" UUID NOT NULL,
    "allocated_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "completed_at" TIMESTAMPTZ(3),
    "completed_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_section" (
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "person_id" UUID,
    "topic" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "finished_by" UUID,

    CONSTRAINT "assessment_section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need" (
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "person_id" UUID,
    "words" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "who_could_meet" TEXT,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "met_on" DATE,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chronology_entry" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "episode_id" UUID,
    "happened_on" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "track" TEXT NOT NULL,
    "words" JSONB NOT NULL,
    "about" UUID,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chronology_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "episode_id" UUID,
    "happened_on" DATE NOT NULL,
    "how" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "track" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "written_by" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "corrects" UUID,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "contact_id" UUID,
    "person_id" UUID,
    "answer" TEXT NOT NULL,
    "to_what" TEXT,
    "how" TEXT,
    "answered_on" DATE NOT NULL,
    "why" TEXT,
    "offered" TEXT,
    "instead" TEXT,
    "ask_again_on" DATE,
    "explained_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_agency" (
    "agreement_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "may_share" BOOLEAN NOT NULL,

    CONSTRAINT "agreement_agency_pkey" PRIMARY KEY ("agreement_id","agency_id")
);

-- CreateTable
CREATE TABLE "sharing_record" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "contact_id" UUID,
    "agency_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "agreed" BOOLEAN NOT NULL,
    "reason" TEXT,
    "shared" BOOLEAN NOT NULL,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sharing_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "family_id" UUID NOT NULL,
    "recorded_by" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "danger_now" BOOLEAN NOT NULL,
    "danger_done" TEXT,
    "working_well" TEXT NOT NULL,
    "worried_about" TEXT NOT NULL,
    "already_tried" TEXT,
    "family_wants" TEXT,
    "childs_words" TEXT,
    "childs_words_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observation" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "person_id" UUID,
    "item_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "evidence" TEXT,
    "since_on" DATE,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" UUID,

    CONSTRAINT "observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "threshold_judgement" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,
    "judged_by" UUID NOT NULL,
    "judged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "threshold_judgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "threshold_decision" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "contact_id" UUID,
    "episode_id" UUID,
    "judgement_id" UUID,
    "guidance_id" TEXT NOT NULL,
    "guidance_version" TEXT NOT NULL,
    "engine_version" TEXT NOT NULL,
    "suggested_level" TEXT NOT NULL,
    "suggested_outcome" TEXT NOT NULL,
    "decided_level" TEXT NOT NULL,
    "decided_outcome" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,
    "why_different" TEXT,
    "move" TEXT NOT NULL,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "threshold_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "threshold_suggestion" (
    "id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "facts" JSONB NOT NULL,
    "answer" JSONB NOT NULL,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "threshold_suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "document_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "family_id" UUID,
    "owner_id" UUID,
    "values" JSONB NOT NULL,
    "rev" INTEGER NOT NULL,
    "updated_by" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_change" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "rev" INTEGER NOT NULL,
    "patch" JSONB NOT NULL,
    "by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_clash" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "base_rev" INTEGER NOT NULL,
    "met_rev" INTEGER NOT NULL,
    "mine" JSONB NOT NULL,
    "theirs" JSONB NOT NULL,
    "by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "draft_clash_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "episode" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "level_since" TIMESTAMPTZ(3) NOT NULL,
    "next_on" DATE,
    "next_what" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "episode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holding" (
    "id" UUID NOT NULL,
    "episode_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3),
    "why" TEXT NOT NULL,

    CONSTRAINT "holding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_professional" (
    "id" UUID NOT NULL,
    "episode_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "because" TEXT NOT NULL,
    "family_view" TEXT,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "declined_why" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "ended_why" TEXT,

    CONSTRAINT "lead_professional_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_member" (
    "id" UUID NOT NULL,
    "episode_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "worker_id" UUID,
    "person_id" UUID,
    "there_for" TEXT,
    "invited_by" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "team_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "closure" (
    "id" UUID NOT NULL,
    "episode_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "what_changed" TEXT NOT NULL,
    "family_view" TEXT NOT NULL,
    "what_next" TEXT NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_off_by" UUID,
    "signed_off_at" TIMESTAMPTZ(3),
    "returned_by" UUID,
    "returned_at" TIMESTAMPTZ(3),
    "returned_why" TEXT,

    CONSTRAINT "closure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "caseload_entry" (
    "episode_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "family_name" TEXT NOT NULL,
    "children" TEXT NOT NULL,
    "holder_id" UUID NOT NULL,
    "holder_team_id" UUID,
    "level" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "lead_due_on" DATE,
    "has_lead" BOOLEAN NOT NULL,
    "next_on" DATE NOT NULL,
    "next_what" TEXT NOT NULL,
    "review_on" DATE,
    "last_contact_on" DATE,
    "late_actions" INTEGER NOT NULL DEFAULT 0,
    "closure_asked_at" TIMESTAMPTZ(3),

    CONSTRAINT "caseload_entry_pkey" PRIMARY KEY ("episode_id")
);

-- CreateTable
CREATE TABLE "family" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "locality" TEXT,
    "happening_now" TEXT,
    "good_to_know" TEXT,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "family_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "full_name" TEXT NOT NULL,
    "known_as" TEXT,
    "say_it_like" TEXT,
    "born_on" DATE,
    "due_on" DATE,
    "gender" TEXT,
    "ethnicity" TEXT,
    "nhs_number" TEXT,
    "upn" TEXT,
    "spoken_language" TEXT,
    "written_language" TEXT,
    "interpreter_needed" BOOLEAN,
    "communication_needs" TEXT,
    "school" TEXT,
    "gp" TEXT,
    "phone" TEXT,
    "protected_contact" BOOLEAN NOT NULL DEFAULT false,
    "died_on" DATE,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "family_member" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "relationship" TEXT,
    "lives_here" BOOLEAN,
    "place" INTEGER NOT NULL DEFAULT 0,
    "from_on" DATE NOT NULL,
    "until_on" DATE,

    CONSTRAINT "family_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "relationship" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "from_person_id" UUID NOT NULL,
    "to_person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "parental_responsibility" BOOLEAN,
    "from_on" DATE,
    "until_on" DATE,

    CONSTRAINT "relationship_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "address" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "person_id" UUID,
    "lines" TEXT NOT NULL,
    "postcode" TEXT,
    "protected" BOOLEAN NOT NULL DEFAULT false,
    "from_on" DATE NOT NULL,
    "until_on" DATE,

    CONSTRAINT "address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "possible_match" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "other_person_id" UUID NOT NULL,
    "closeness" TEXT NOT NULL,
    "reasons" TEXT[],
    "raised_by" UUID NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_by" UUID,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "possible_match_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mash_request" (
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "sent_by" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "urgency" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "family_knows" BOOLEAN,
    "family_knows_why" TEXT,
    "what_is_asked" TEXT NOT NULL,
    "taken_by" UUID,
    "taken_at" TIMESTAMPTZ(3),
    "decision" TEXT,
    "why" TEXT,
    "safe_tonight" BOOLEAN,
    "why_late" TEXT,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mash_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mash_note" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "written_by" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mash_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "episode_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "arranged_by" UUID NOT NULL,
    "arranged_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID,
    "recorded_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "cancelled_why" TEXT,
    "last_word" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_person" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "worker_id" UUID,
    "person_id" UUID,
    "reply" TEXT,
    "came" TEXT,
    "score" INTEGER,
    "one_higher" TEXT,

    CONSTRAINT "meeting_person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_point" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "worker_id" UUID,
    "person_id" UUID,
    "place" INTEGER NOT NULL,

    CONSTRAINT "meeting_point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "worker_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "result" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("worker_id","key")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "event" TEXT NOT NULL,
    "actor_id" UUID,
    "agency_id" UUID,
    "family_id" UUID,
    "subject_id" UUID,
    "relation" TEXT,
    "request_id" UUID,
    "details" JSONB NOT NULL,
    "prev" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "guidance_id" TEXT NOT NULL,
    "mash_phone" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "judgement_first" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan" (
    "id" UUID NOT NULL,
    "episode_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "agreed_on" DATE NOT NULL,
    "review_on" DATE NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outcome" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "voice" TEXT,
    "voice_of" UUID,
    "place" INTEGER NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "met_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outcome_score" (
    "id" UUID NOT NULL,
    "outcome_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "meeting_id" UUID,
    "score" INTEGER NOT NULL,
    "scored_on" DATE NOT NULL,
    "recorded_by" UUID NOT NULL,

    CONSTRAINT "outcome_score_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "outcome_id" UUID,
    "meeting_id" UUID,
    "words" TEXT NOT NULL,
    "worker_id" UUID,
    "person_id" UUID,
    "due_on" DATE NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by" UUID,
    "dropped_at" TIMESTAMPTZ(3),
    "dropped_by" UUID,
    "dropped_why" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_update" (
    "id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "meeting_id" UUID,
    "how" TEXT NOT NULL,
    "note" TEXT,
    "said_by" UUID NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "action_update_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "family_access_worker_id_family_id_idx" ON "family_access"("worker_id", "family_id");

-- CreateIndex
CREATE INDEX "family_access_agency_id_family_id_idx" ON "family_access"("agency_id", "family_id");

-- CreateIndex
CREATE INDEX "family_access_team_id_family_id_idx" ON "family_access"("team_id", "family_id");

-- CreateIndex
CREATE INDEX "family_access_family_id_idx" ON "family_access"("family_id");

-- CreateIndex
CREATE INDEX "team_agency_id_idx" ON "team"("agency_id");

-- CreateIndex
CREATE INDEX "team_management_worker_id_idx" ON "team_management"("worker_id");

-- CreateIndex
CREATE INDEX "team_management_team_id_idx" ON "team_management"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "worker_email_key" ON "worker"("email");

-- CreateIndex
CREATE INDEX "worker_agency_id_idx" ON "worker"("agency_id");

-- CreateIndex
CREATE INDEX "worker_team_id_idx" ON "worker"("team_id");

-- CreateIndex
CREATE INDEX "session_worker_id_idx" ON "session"("worker_id");

-- CreateIndex
CREATE INDEX "sign_in_attempt_who_at_idx" ON "sign_in_attempt"("who", "at");

-- CreateIndex
CREATE INDEX "assessment_episode_id_idx" ON "assessment"("episode_id");

-- CreateIndex
CREATE INDEX "assessment_family_id_idx" ON "assessment"("family_id");

-- CreateIndex
CREATE INDEX "assessment_section_assessment_id_idx" ON "assessment_section"("assessment_id");

-- CreateIndex
CREATE INDEX "need_assessment_id_idx" ON "need"("assessment_id");

-- CreateIndex
CREATE INDEX "need_family_id_idx" ON "need"("family_id");

-- CreateIndex
CREATE INDEX "chronology_entry_family_id_happened_on_recorded_at_idx" ON "chronology_entry"("family_id", "happened_on" DESC, "recorded_at" DESC);

-- CreateIndex
CREATE INDEX "note_family_id_idx" ON "note"("family_id");

-- CreateIndex
CREATE INDEX "agreement_family_id_idx" ON "agreement"("family_id");

-- CreateIndex
CREATE INDEX "agreement_agency_family_id_idx" ON "agreement_agency"("family_id");

-- CreateIndex
CREATE INDEX "sharing_record_family_id_idx" ON "sharing_record"("family_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_reference_key" ON "contact"("reference");

-- CreateIndex
CREATE INDEX "contact_family_id_idx" ON "contact"("family_id");

-- CreateIndex
CREATE INDEX "observation_family_id_idx" ON "observation"("family_id");

-- CreateIndex
CREATE INDEX "observation_contact_id_idx" ON "observation"("contact_id");

-- CreateIndex
CREATE INDEX "threshold_judgement_contact_id_idx" ON "threshold_judgement"("contact_id");

-- CreateIndex
CREATE INDEX "threshold_judgement_family_id_idx" ON "threshold_judgement"("family_id");

-- CreateIndex
CREATE INDEX "threshold_decision_family_id_idx" ON "threshold_decision"("family_id");

-- CreateIndex
CREATE INDEX "threshold_decision_episode_id_idx" ON "threshold_decision"("episode_id");

-- CreateIndex
CREATE INDEX "threshold_decision_contact_id_idx" ON "threshold_decision"("contact_id");

-- CreateIndex
CREATE INDEX "threshold_suggestion_decision_id_idx" ON "threshold_suggestion"("decision_id");

-- CreateIndex
CREATE INDEX "threshold_suggestion_family_id_idx" ON "threshold_suggestion"("family_id");

-- CreateIndex
CREATE INDEX "draft_family_id_idx" ON "draft"("family_id");

-- CreateIndex
CREATE INDEX "draft_owner_id_idx" ON "draft"("owner_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_kind_document_id_section_key" ON "draft"("kind", "document_id", "section");

-- CreateIndex
CREATE UNIQUE INDEX "draft_change_draft_id_rev_key" ON "draft_change"("draft_id", "rev");

-- CreateIndex
CREATE INDEX "draft_clash_draft_id_idx" ON "draft_clash"("draft_id");

-- CreateIndex
CREATE INDEX "episode_family_id_idx" ON "episode"("family_id");

-- CreateIndex
CREATE INDEX "holding_episode_id_idx" ON "holding"("episode_id");

-- CreateIndex
CREATE INDEX "holding_worker_id_idx" ON "holding"("worker_id");

-- CreateIndex
CREATE INDEX "lead_professional_episode_id_idx" ON "lead_professional"("episode_id");

-- CreateIndex
CREATE INDEX "lead_professional_worker_id_idx" ON "lead_professional"("worker_id");

-- CreateIndex
CREATE INDEX "team_member_episode_id_idx" ON "team_member"("episode_id");

-- CreateIndex
CREATE INDEX "team_member_worker_id_idx" ON "team_member"("worker_id");

-- CreateIndex
CREATE INDEX "closure_episode_id_idx" ON "closure"("episode_id");

-- CreateIndex
CREATE INDEX "closure_family_id_idx" ON "closure"("family_id");

-- CreateIndex
CREATE INDEX "caseload_entry_holder_id_next_on_idx" ON "caseload_entry"("holder_id", "next_on");

-- CreateIndex
CREATE INDEX "caseload_entry_holder_team_id_next_on_idx" ON "caseload_entry"("holder_team_id", "next_on");

-- CreateIndex
CREATE INDEX "caseload_entry_family_id_idx" ON "caseload_entry"("family_id");

-- CreateIndex
CREATE INDEX "person_nhs_number_idx" ON "person"("nhs_number");

-- CreateIndex
CREATE INDEX "person_upn_idx" ON "person"("upn");

-- CreateIndex
CREATE INDEX "person_born_on_idx" ON "person"("born_on");

-- CreateIndex
CREATE INDEX "family_member_person_id_idx" ON "family_member"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "family_member_family_id_person_id_key" ON "family_member"("family_id", "person_id");

-- CreateIndex
CREATE INDEX "relationship_from_person_id_idx" ON "relationship"("from_person_id");

-- CreateIndex
CREATE INDEX "relationship_to_person_id_idx" ON "relationship"("to_person_id");

-- CreateIndex
CREATE UNIQUE INDEX "relationship_family_id_from_person_id_to_person_id_kind_key" ON "relationship"("family_id", "from_person_id", "to_person_id", "kind");

-- CreateIndex
CREATE INDEX "address_family_id_idx" ON "address"("family_id");

-- CreateIndex
CREATE INDEX "address_postcode_idx" ON "address"("postcode");

-- CreateIndex
CREATE UNIQUE INDEX "possible_match_person_id_other_person_id_key" ON "possible_match"("person_id", "other_person_id");

-- CreateIndex
CREATE UNIQUE INDEX "mash_request_contact_id_key" ON "mash_request"("contact_id");

-- CreateIndex
CREATE INDEX "mash_request_family_id_idx" ON "mash_request"("family_id");

-- CreateIndex
CREATE INDEX "mash_note_request_id_idx" ON "mash_note"("request_id");

-- CreateIndex
CREATE INDEX "meeting_episode_id_idx" ON "meeting"("episode_id");

-- CreateIndex
CREATE INDEX "meeting_family_id_idx" ON "meeting"("family_id");

-- CreateIndex
CREATE INDEX "meeting_person_meeting_id_idx" ON "meeting_person"("meeting_id");

-- CreateIndex
CREATE INDEX "meeting_person_worker_id_idx" ON "meeting_person"("worker_id");

-- CreateIndex
CREATE INDEX "meeting_point_meeting_id_idx" ON "meeting_point"("meeting_id");

-- CreateIndex
CREATE INDEX "audit_event_family_id_seq_idx" ON "audit_event"("family_id", "seq");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_seq_idx" ON "audit_event"("actor_id", "seq");

-- CreateIndex
CREATE INDEX "plan_episode_id_idx" ON "plan"("episode_id");

-- CreateIndex
CREATE INDEX "plan_family_id_idx" ON "plan"("family_id");

-- CreateIndex
CREATE INDEX "outcome_plan_id_idx" ON "outcome"("plan_id");

-- CreateIndex
CREATE INDEX "outcome_family_id_idx" ON "outcome"("family_id");

-- CreateIndex
CREATE INDEX "outcome_score_outcome_id_idx" ON "outcome_score"("outcome_id");

-- CreateIndex
CREATE INDEX "action_plan_id_idx" ON "action"("plan_id");

-- CreateIndex
CREATE INDEX "action_family_id_idx" ON "action"("family_id");

-- CreateIndex
CREATE INDEX "action_worker_id_due_on_idx" ON "action"("worker_id", "due_on");

-- CreateIndex
CREATE INDEX "action_update_action_id_idx" ON "action_update"("action_id");

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_management" ADD CONSTRAINT "team_management_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_management" ADD CONSTRAINT "team_management_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worker" ADD CONSTRAINT "worker_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worker" ADD CONSTRAINT "worker_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_section" ADD CONSTRAINT "assessment_section_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_agency" ADD CONSTRAINT "agreement_agency_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "threshold_suggestion" ADD CONSTRAINT "threshold_suggestion_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "threshold_decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holding" ADD CONSTRAINT "holding_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episode"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_professional" ADD CONSTRAINT "lead_professional_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episode"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episode"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "family_member" ADD CONSTRAINT "family_member_family_id_fkey" FOREIGN KEY ("family_id") REFERENCES "family"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "family_member" ADD CONSTRAINT "family_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "address" ADD CONSTRAINT "address_family_id_fkey" FOREIGN KEY ("family_id") REFERENCES "family"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_person" ADD CONSTRAINT "meeting_person_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_point" ADD CONSTRAINT "meeting_point_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome_score" ADD CONSTRAINT "outcome_score_outcome_id_fkey" FOREIGN KEY ("outcome_id") REFERENCES "outcome"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_outcome_id_fkey" FOREIGN KEY ("outcome_id") REFERENCES "outcome"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_update" ADD CONSTRAINT "action_update_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
