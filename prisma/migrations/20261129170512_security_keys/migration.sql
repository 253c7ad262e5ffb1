-- Keys in the hand (WebAuthn), and sign-ins that do not look like somebody's own.

-- From this day an administrator without a key in the hand can do nothing but add one.
ALTER TABLE partnership ADD COLUMN keys_from date;
CREATE FUNCTION ask_for_keys_from(day date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF current_work() IS DISTINCT FROM 'administrator' THEN RAISE EXCEPTION 'only an administrator may say so' USING ERRCODE = '42501'; END IF;
  UPDATE partnership SET keys_from = day WHERE id = 1;
END $$;
REVOKE ALL ON FUNCTION ask_for_keys_from(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ask_for_keys_from(date) TO alongside_app;

-- The public half of a key; the private half never leaves it. Kept when it is taken away, so that the trail of it can be read.
CREATE TABLE security_key (
  id uuid PRIMARY KEY,
  worker_id uuid NOT NULL REFERENCES worker (id),
  name text NOT NULL CHECK (name <> '' AND length(name) <= 60),
  credential_id text NOT NULL UNIQUE,
  public_key bytea NOT NULL,
  sign_count bigint NOT NULL CHECK (sign_count >= 0),
  transports text[] NOT NULL DEFAULT '{}',
  asks_who boolean NOT NULL,
  added_at timestamptz(3) NOT NULL,
  last_used_at timestamptz(3),
  stopped_at timestamptz(3),
  stopped_why text CHECK (stopped_why IN ('owner', 'administrator', 'copied')),
  CONSTRAINT security_key_stopped_for_a_reason CHECK ((stopped_at IS NULL) = (stopped_why IS NULL))
);
CREATE INDEX security_key_worker_id_idx ON security_key (worker_id);

-- A question put to a key. Asking it again, or answering it twice, is not possible: the answer deletes it.
CREATE TABLE key_question (
  challenge text PRIMARY KEY,
  worker_id uuid NOT NULL REFERENCES worker (id),
  purpose text NOT NULL CHECK (purpose IN ('add', 'prove')),
  asked_at timestamptz(3) NOT NULL
);
CREATE INDEX key_question_worker_id_idx ON key_question (worker_id);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['security_key', 'key_question'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_keeps ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY front_door_or_mine ON %I TO alongside_app
      USING (current_worker() IS NULL OR worker_id = current_worker()) WITH CHECK (current_worker() IS NULL OR worker_id = current_worker())', t);
  END LOOP;
END $$;
CREATE POLICY administrators_read ON security_key FOR SELECT TO alongside_app USING (current_work() = 'administrator');
-- An administrator stops a lost key; nobody can put one in another's hand.
CREATE POLICY administrators_stop ON security_key FOR UPDATE TO alongside_app
  USING (current_work() = 'administrator') WITH CHECK (current_work() = 'administrator' AND stopped_at IS NOT NULL);
GRANT SELECT, INSERT ON security_key, key_question TO alongside_app;
GRANT UPDATE (sign_count, asks_who, last_used_at, stopped_at, stopped_why) ON security_key TO alongside_app;
GRANT DELETE ON key_question TO alongside_app;

ALTER TABLE session DROP CONSTRAINT session_says_its_factors;
ALTER TABLE session ADD CONSTRAINT session_says_its_factors CHECK (cardinality(factors) > 0
  AND factors <@ ARRAY['earlier-version', 'sample', 'password', 'authenticator', 'recovery-code', 'organisation', 'organisation-second-factor',
    'security-key']) NOT VALID;
ALTER TABLE session VALIDATE CONSTRAINT session_says_its_factors;

-- Which known browser a session was begun in, so that whoever signs in is not the one who is asked whether it was them.
ALTER TABLE session ADD COLUMN known_device uuid;

ALTER TABLE sign_in_notice ADD COLUMN about_session uuid;
ALTER TABLE sign_in_notice DROP CONSTRAINT sign_in_notice_kind_check;
ALTER TABLE sign_in_notice ADD CONSTRAINT sign_in_notice_kind_check CHECK (kind IN ('password-set', 'authenticator-set', 'authenticator-taken-away',
  'recovery-code-used', 'recovery-codes-made', 'sessions-ended', 'organisation-linked', 'wrong-tries', 'key-added', 'key-removed',
  'key-taken-away', 'key-copied', 'new-place', 'unusual-time')) NOT VALID;
ALTER TABLE sign_in_notice VALIDATE CONSTRAINT sign_in_notice_kind_check;
