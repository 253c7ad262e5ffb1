-- Where somebody lives is made sure of, and asked about again: nothing is posted to an address that nobody has made sure of
-- lately, that somebody doubts, or that is not the newest.
CREATE TABLE "address_check" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL REFERENCES family (id),
    "address_id" UUID NOT NULL REFERENCES address (id),
    "answer" TEXT NOT NULL CHECK (answer IN ('still-here', 'not-sure', 'moved')),
    "how" TEXT CHECK (how IN ('told', 'been-there')),
    "checked_by" UUID NOT NULL REFERENCES worker (id),
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "address_check_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "sure_by_something" CHECK ((answer = 'still-here') = (how IS NOT NULL))
);
CREATE INDEX "address_check_family_id_idx" ON "address_check"("family_id");
CREATE INDEX "address_check_address_id_idx" ON "address_check"("address_id");
ALTER TABLE address_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE address_check FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON address_check TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_relationship ON address_check TO alongside_app
  USING (EXISTS (SELECT 1 FROM family_access a WHERE a.family_id = address_check.family_id AND a.relation <> 'excluded'
    AND (a.until_at IS NULL OR a.until_at > now()) OFFSET 0))
  WITH CHECK (may_see(family_id) AND checked_by = current_worker()
    AND EXISTS (SELECT 1 FROM address a WHERE a.id = address_id AND a.family_id = address_check.family_id));
GRANT SELECT, INSERT ON address_check TO alongside_app;
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON address_check FOR EACH ROW EXECUTE FUNCTION only_added_to();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON address_check FOR EACH STATEMENT EXECUTE FUNCTION only_added_to();

-- How sure it is at a moment that somebody lives at an address: the newest answer counts, for half a year.
CREATE FUNCTION address_standing(which uuid, moment timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT CASE WHEN c.answer <> 'still-here' THEN 'doubted'
      WHEN c.checked_at <= moment - interval '6 months' THEN 'long-ago' ELSE 'sure' END
    FROM address_check c WHERE c.address_id = which ORDER BY c.checked_at DESC, c.id DESC LIMIT 1), 'never')
$$;

-- As before, and: the address of a family is where its recipient lives only while they live with it; an address with a newer
-- one beside it is an old one; and somebody has made sure of it.
CREATE OR REPLACE FUNCTION require_safe_disclosure() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  at address%ROWTYPE;
BEGIN
  IF NEW.recipient_person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM family_member m
     WHERE m.family_id = NEW.family_id AND m.person_id = NEW.recipient_person_id) THEN
    RAISE EXCEPTION 'the recipient is not of this family' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.address_id IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO at FROM address a WHERE a.id = NEW.address_id;
  IF at.id IS NULL OR at.family_id <> NEW.family_id OR at.until_on IS NOT NULL OR NEW.recipient_person_id IS NULL
     OR (at.person_id IS NOT NULL AND at.person_id <> NEW.recipient_person_id)
     OR (at.person_id IS NULL AND NOT EXISTS (SELECT 1 FROM family_member m WHERE m.family_id = NEW.family_id
       AND m.person_id = NEW.recipient_person_id AND m.until_on IS NULL AND m.lives_here)) THEN
    RAISE EXCEPTION 'the address is not where the recipient lives' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM address b WHERE b.family_id = at.family_id AND b.person_id IS NOT DISTINCT FROM at.person_id
     AND b.until_on IS NULL AND (b.from_on, b.id) > (at.from_on, at.id)) THEN
    RAISE EXCEPTION 'a newer address is written down' USING ERRCODE = 'check_violation';
  END IF;
  IF (at.protected OR EXISTS (SELECT 1 FROM person p WHERE p.id = NEW.recipient_person_id AND p.protected_contact))
     AND NOT EXISTS (SELECT 1 FROM protected_release r WHERE r.id = NEW.release_id AND r.family_id = NEW.family_id
       AND r.address_id = NEW.address_id AND r.recipient_person_id = NEW.recipient_person_id
       AND r.answer = 'released' AND r.answered_by <> r.asked_by AND r.answered_by <> NEW.given_by
       AND r.answered_at > NEW.given_at - interval '14 days') THEN
    RAISE EXCEPTION 'a protected address needs a second person' USING ERRCODE = 'check_violation';
  END IF;
  IF address_standing(at.id, NEW.given_at) <> 'sure' THEN
    RAISE EXCEPTION 'nobody has made sure of the address' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
