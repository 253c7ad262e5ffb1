-- Where somebody can be written to, how it is known to be theirs, and what is on its way there.
CREATE TABLE "email_address" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL REFERENCES family (id),
    "person_id" UUID NOT NULL REFERENCES person (id),
    "address" TEXT NOT NULL CHECK (length(address) BETWEEN 6 AND 254 AND address ~ '^[^[:space:][:cntrl:]<>,;:"()@\\]+@[^[:space:][:cntrl:]<>,;:"()@\\]+$'),
    "protected" BOOLEAN NOT NULL DEFAULT false,
    "recorded_by" UUID NOT NULL REFERENCES worker (id),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_how" TEXT CHECK (confirmed_how IN ('read-back', 'wrote-from-it')),
    "confirmed_by" UUID REFERENCES worker (id),
    "confirmed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    CONSTRAINT "email_address_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "confirmed_whole" CHECK (num_nonnulls(confirmed_how, confirmed_by, confirmed_at) IN (0, 3))
);
CREATE UNIQUE INDEX "one_email_each" ON "email_address"("family_id", "person_id") WHERE ended_at IS NULL;
CREATE INDEX "email_address_person_id_idx" ON "email_address"("person_id");
ALTER TABLE email_address ENABLE ROW LEVEL SECURITY;
ALTER TABLE email_address FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON email_address TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_relationship ON email_address TO alongside_app USING (may_see(family_id)) WITH CHECK (may_see(family_id));
GRANT SELECT, INSERT, UPDATE (ended_at) ON email_address TO alongside_app;

ALTER TABLE disclosure ADD COLUMN "email_id" UUID REFERENCES email_address (id);
ALTER TABLE disclosure DROP CONSTRAINT disclosure_handover_check;
ALTER TABLE disclosure ADD CONSTRAINT disclosure_handover_check CHECK (handover IN ('by-hand', 'by-post', 'by-email')) NOT VALID;
ALTER TABLE disclosure VALIDATE CONSTRAINT disclosure_handover_check;
ALTER TABLE disclosure ADD CONSTRAINT emailed_to_an_address CHECK ((handover = 'by-email') = (email_id IS NOT NULL)) NOT VALID;
ALTER TABLE disclosure VALIDATE CONSTRAINT emailed_to_an_address;

-- An e-mail goes to the recipient's own address, known to be theirs, still theirs, and protected in no way. Nobody can release one.
CREATE FUNCTION require_own_email() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM email_address e JOIN person p ON p.id = e.person_id
      WHERE e.id = NEW.email_id AND e.family_id = NEW.family_id AND e.person_id = NEW.recipient_person_id
        AND e.ended_at IS NULL AND e.confirmed_at IS NOT NULL AND NOT e.protected AND NOT p.protected_contact) THEN
    RAISE EXCEPTION 'an e-mail goes only to a confirmed address of the recipient' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER require_own_email BEFORE INSERT ON disclosure FOR EACH ROW WHEN (NEW.email_id IS NOT NULL)
  EXECUTE FUNCTION require_own_email();

-- One message to one reader: a document for somebody of a family, or a short word to somebody who works here.
CREATE TABLE "outgoing_mail" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL CHECK (kind IN ('document', 'asked', 'emergency', 'news')),
    "family_id" UUID REFERENCES family (id),
    "disclosure_id" UUID REFERENCES disclosure (id),
    "opens_with" TEXT,
    "worker_id" UUID REFERENCES worker (id),
    "queued_by" UUID NOT NULL REFERENCES worker (id),
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "tried" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT CHECK (problem IN ('no-answer', 'refused-for-now', 'refused', 'no-such-mailbox', 'no-longer-theirs')),
    "handed_at" TIMESTAMPTZ(3),
    "gave_up_at" TIMESTAMPTZ(3),
    CONSTRAINT "outgoing_mail_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "a_document_or_a_word" CHECK (
      CASE WHEN kind = 'document' THEN num_nonnulls(family_id, disclosure_id, opens_with) = 3 AND worker_id IS NULL
      ELSE num_nonnulls(family_id, disclosure_id, opens_with) = 0 AND worker_id IS NOT NULL END),
    CONSTRAINT "one_end" CHECK (num_nonnulls(handed_at, gave_up_at) <= 1)
);
CREATE UNIQUE INDEX "outgoing_mail_disclosure_id_key" ON "outgoing_mail"("disclosure_id");
CREATE INDEX "outgoing_mail_family_id_idx" ON "outgoing_mail"("family_id");
CREATE INDEX "outgoing_mail_waiting" ON "outgoing_mail"("queued_at") WHERE handed_at IS NULL AND gave_up_at IS NULL;
ALTER TABLE outgoing_mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE outgoing_mail FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON outgoing_mail TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_relationship ON outgoing_mail FOR SELECT TO alongside_app USING (family_id IS NOT NULL AND may_see(family_id));
CREATE POLICY queued_by_me ON outgoing_mail FOR INSERT TO alongside_app
  WITH CHECK (queued_by = current_worker() AND (family_id IS NULL OR may_see(family_id)) AND tried = 0
    AND handed_at IS NULL AND gave_up_at IS NULL);
GRANT SELECT, INSERT ON outgoing_mail TO alongside_app;

-- The job stands in the same transaction as the message: both are there or neither.
CREATE FUNCTION queue_mail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job('send-mail', json_build_object('mailId', NEW.id), job_key := 'send-mail-' || NEW.id, max_attempts := 10);
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION queue_mail() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION queue_mail() TO alongside_app;
CREATE TRIGGER queue_mail AFTER INSERT ON outgoing_mail FOR EACH ROW EXECUTE FUNCTION queue_mail();

-- The kinds there are stay as they are.
DO $$
BEGIN
  EXECUTE (SELECT 'ALTER TABLE staff_notice DROP CONSTRAINT staff_notice_kind_check, ADD CONSTRAINT staff_notice_kind_check CHECK (kind IN ('
    || string_agg(quote_literal(kind), ', ') || ')) NOT VALID'
    FROM (SELECT (regexp_matches(pg_get_constraintdef(oid), '''([a-z-]+)''', 'g'))[1] AS kind FROM pg_constraint WHERE conname = 'staff_notice_kind_check'
      UNION SELECT 'email-not-sent') AS kinds);
END $$;
ALTER TABLE staff_notice VALIDATE CONSTRAINT staff_notice_kind_check;

-- Whether somebody is told by e-mail of what can wait. Only they choose; of an emergency they are always told.
ALTER TABLE worker ADD COLUMN "notices_by_email" BOOLEAN NOT NULL DEFAULT true;
CREATE FUNCTION choose_notices_by_email(wanted boolean) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ UPDATE worker SET notices_by_email = wanted WHERE id = current_worker() $$;
REVOKE ALL ON FUNCTION choose_notices_by_email FROM PUBLIC;
GRANT EXECUTE ON FUNCTION choose_notices_by_email TO alongside_app;
