-- The places of the partnership, kept by administrators: teams and families choose from them. A team and a family hold the
-- name, as before, and PostgreSQL keeps it the name of one of these: changed here, it changes in every row at once.
CREATE TABLE "locality" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 100),
    "closed_at" TIMESTAMPTZ(3),
    CONSTRAINT "locality_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "locality_name_key" UNIQUE ("name")
);
CREATE UNIQUE INDEX locality_name_however_spelt ON locality (lower(name));

-- What was written until now, each place once however its capitals were typed.
UPDATE team SET locality = coalesce(nullif(btrim(locality), ''), 'Everywhere') WHERE locality <> btrim(locality) OR locality = '';
UPDATE family SET locality = nullif(btrim(locality), '') WHERE locality <> btrim(locality) OR locality = '';
INSERT INTO locality (id, name)
SELECT gen_random_uuid(), min(written.name) FROM (SELECT locality AS name FROM team UNION SELECT locality FROM family WHERE locality IS NOT NULL) AS written
GROUP BY lower(written.name);
UPDATE team t SET locality = l.name FROM locality l WHERE lower(l.name) = lower(t.locality) AND l.name <> t.locality;
UPDATE family f SET locality = l.name FROM locality l WHERE lower(l.name) = lower(f.locality) AND l.name <> f.locality;

CREATE INDEX family_locality_idx ON family (locality);
CREATE INDEX team_locality_idx ON team (locality);
ALTER TABLE team ADD CONSTRAINT team_locality_fkey FOREIGN KEY (locality) REFERENCES locality (name) ON UPDATE CASCADE NOT VALID;
ALTER TABLE family ADD CONSTRAINT family_locality_fkey FOREIGN KEY (locality) REFERENCES locality (name) ON UPDATE CASCADE NOT VALID;
ALTER TABLE team VALIDATE CONSTRAINT team_locality_fkey;
ALTER TABLE family VALIDATE CONSTRAINT family_locality_fkey;

ALTER TABLE locality ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_by_all ON locality FOR SELECT TO alongside_app USING (true);
CREATE POLICY added_by_administrators ON locality FOR INSERT TO alongside_app WITH CHECK (current_work() = 'administrator');
CREATE POLICY kept_by_administrators ON locality FOR UPDATE TO alongside_app
  USING (current_work() = 'administrator') WITH CHECK (current_work() = 'administrator');
GRANT SELECT, INSERT (id, name), UPDATE (name, closed_at) ON locality TO alongside_app;
