-- How somebody proves who they are. Secrets leave the table of workers, which every signed-in person may read.

-- What a session was earned with, when it was last proved again, and what it was begun on. The defaults are for the
-- version of the app that does not say.
ALTER TABLE session
  ADD COLUMN factors text[] NOT NULL DEFAULT '{earlier-version}',
  ADD COLUMN fresh_at timestamptz(3),
  ADD COLUMN device text;
ALTER TABLE session ADD CONSTRAINT session_says_its_factors CHECK (cardinality(factors) > 0
  AND factors <@ ARRAY['earlier-version', 'sample', 'password', 'authenticator', 'recovery-code', 'organisation', 'organisation-second-factor']) NOT VALID;
ALTER TABLE session VALIDATE CONSTRAINT session_says_its_factors;

CREATE TABLE worker_password (
  worker_id uuid PRIMARY KEY REFERENCES worker (id),
  hash text NOT NULL CHECK (starts_with(hash, '$argon2id$')),
  set_at timestamptz(3) NOT NULL
);
INSERT INTO worker_password (worker_id, hash, set_at) SELECT id, password_hash, now() FROM worker WHERE password_hash IS NOT NULL;
-- The column itself goes in a later version: the one before this still names it when it reads a worker.
UPDATE worker SET password_hash = NULL WHERE password_hash IS NOT NULL;

CREATE TABLE authenticator (
  worker_id uuid PRIMARY KEY REFERENCES worker (id),
  secret text NOT NULL,
  made_at timestamptz(3) NOT NULL,
  confirmed_at timestamptz(3),
  last_step bigint NOT NULL DEFAULT 0,
  codes_batch uuid,
  codes_made_at timestamptz(3),
  codes_kept_at timestamptz(3)
);

CREATE TABLE recovery_code (
  worker_id uuid NOT NULL REFERENCES worker (id),
  hash text NOT NULL,
  batch uuid NOT NULL,
  used_at timestamptz(3),
  PRIMARY KEY (worker_id, hash)
);

CREATE TABLE sign_in_link (
  id uuid PRIMARY KEY,
  worker_id uuid NOT NULL REFERENCES worker (id),
  purpose text NOT NULL CHECK (purpose IN ('invitation', 'new-password')),
  made_by uuid REFERENCES worker (id),
  made_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL CHECK (expires_at > made_at),
  used_at timestamptz(3),
  withdrawn_at timestamptz(3)
);
CREATE UNIQUE INDEX sign_in_link_one_open ON sign_in_link (worker_id) WHERE used_at IS NULL AND withdrawn_at IS NULL;

CREATE TABLE sign_in_step (
  id uuid PRIMARY KEY,
  worker_id uuid NOT NULL REFERENCES worker (id),
  factors text[] NOT NULL CHECK (cardinality(factors) > 0),
  at timestamptz(3) NOT NULL,
  done_at timestamptz(3)
);
CREATE INDEX sign_in_step_worker_id_idx ON sign_in_step (worker_id);

CREATE TABLE outside_identity (
  id uuid PRIMARY KEY,
  worker_id uuid NOT NULL REFERENCES worker (id),
  issuer text NOT NULL,
  tenant text NOT NULL DEFAULT '',
  subject text NOT NULL,
  linked_at timestamptz(3) NOT NULL,
  removed_at timestamptz(3)
);
CREATE UNIQUE INDEX outside_identity_whose ON outside_identity (issuer, tenant, subject) WHERE removed_at IS NULL;
CREATE INDEX outside_identity_worker_id_idx ON outside_identity (worker_id);

CREATE TABLE known_device (
  id uuid PRIMARY KEY,
  worker_id uuid NOT NULL REFERENCES worker (id),
  address text NOT NULL,
  last_used_at timestamptz(3) NOT NULL
);
CREATE INDEX known_device_worker_id_idx ON known_device (worker_id);

CREATE TABLE sign_in_notice (
  id uuid PRIMARY KEY,
  worker_id uuid NOT NULL REFERENCES worker (id),
  kind text NOT NULL CHECK (kind IN ('password-set', 'authenticator-set', 'authenticator-taken-away', 'recovery-code-used', 'recovery-codes-made',
    'sessions-ended', 'organisation-linked', 'wrong-tries')),
  at timestamptz(3) NOT NULL,
  seen_at timestamptz(3)
);
CREATE INDEX sign_in_notice_unseen ON sign_in_notice (worker_id) WHERE seen_at IS NULL;

-- The front door works for nobody yet; somebody signed in reaches what is their own; an administrator may take a
-- factor away, end a session or make a link, and never set a password (there is no way to write one for another).
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['worker_password', 'authenticator', 'recovery_code', 'sign_in_link', 'sign_in_step', 'outside_identity',
    'known_device', 'sign_in_notice'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_keeps ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY front_door_or_mine ON %I TO alongside_app
      USING (current_worker() IS NULL OR worker_id = current_worker()) WITH CHECK (current_worker() IS NULL OR worker_id = current_worker())', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['authenticator', 'recovery_code', 'sign_in_link', 'outside_identity', 'known_device', 'sign_in_notice'] LOOP
    EXECUTE format('CREATE POLICY administrators ON %I TO alongside_app
      USING (current_work() = ''administrator'') WITH CHECK (current_work() = ''administrator'')', t);
  END LOOP;
END $$;

GRANT SELECT, INSERT ON worker_password, authenticator, recovery_code, sign_in_link, sign_in_step, outside_identity, known_device, sign_in_notice
  TO alongside_app;
GRANT UPDATE (hash, set_at) ON worker_password TO alongside_app;
GRANT UPDATE (secret, made_at, confirmed_at, last_step, codes_batch, codes_made_at, codes_kept_at), DELETE ON authenticator TO alongside_app;
GRANT UPDATE (used_at), DELETE ON recovery_code TO alongside_app;
GRANT UPDATE (used_at, withdrawn_at) ON sign_in_link TO alongside_app;
GRANT UPDATE (factors, done_at), DELETE ON sign_in_step TO alongside_app;
GRANT UPDATE (removed_at) ON outside_identity TO alongside_app;
GRANT UPDATE (address, last_used_at), DELETE ON known_device TO alongside_app;
GRANT UPDATE (seen_at) ON sign_in_notice TO alongside_app;

-- Sessions: one's own, or those an administrator ends.
ALTER TABLE session ENABLE ROW LEVEL SECURITY;
CREATE POLICY front_door_or_mine ON session TO alongside_app
  USING (current_worker() IS NULL OR worker_id = current_worker() OR current_work() = 'administrator')
  WITH CHECK (current_worker() IS NULL OR worker_id = current_worker() OR current_work() = 'administrator');

-- Who works here: read by all, written by administrators.
ALTER TABLE worker ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_by_all ON worker FOR SELECT TO alongside_app USING (true);
CREATE POLICY added_by_administrators ON worker FOR INSERT TO alongside_app WITH CHECK (current_work() = 'administrator');
CREATE POLICY kept_by_administrators ON worker FOR UPDATE TO alongside_app
  USING (current_work() = 'administrator') WITH CHECK (current_work() = 'administrator');
GRANT INSERT (id, name, job_title, email, phone, agency_id, team_id, work, capacity) ON worker TO alongside_app;
GRANT UPDATE (name, job_title, email, phone, agency_id, team_id, work, capacity, left_at) ON worker TO alongside_app;

-- What somebody's moving to another agency would leave behind, counted and ended beneath the walls: an administrator
-- works with no family and may see none.
CREATE FUNCTION families_of_worker(worker uuid, relations text[]) RETURNS int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN current_work() = 'administrator' THEN
    (SELECT count(DISTINCT a.family_id)::int FROM family_access a
      WHERE a.worker_id = families_of_worker.worker AND a.relation = ANY (relations) AND (a.until_at IS NULL OR a.until_at > now())) END
$$;
CREATE FUNCTION end_access_of_worker(worker uuid, at timestamptz) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE ended int;
BEGIN
  IF current_work() IS DISTINCT FROM 'administrator' THEN RAISE EXCEPTION 'only an administrator may move somebody' USING ERRCODE = '42501'; END IF;
  UPDATE family_access a SET until_at = at WHERE a.worker_id = end_access_of_worker.worker AND a.relation <> 'excluded'
    AND (a.until_at IS NULL OR a.until_at > at);
  GET DIAGNOSTICS ended = ROW_COUNT;
  RETURN ended;
END $$;
REVOKE ALL ON FUNCTION families_of_worker(uuid, text[]), end_access_of_worker(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION families_of_worker(uuid, text[]), end_access_of_worker(uuid, timestamptz) TO alongside_app;
