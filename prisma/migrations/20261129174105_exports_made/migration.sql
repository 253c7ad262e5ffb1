-- Lists of families taken out as a file: by whom, of how many, when. Only added to.
CREATE TABLE "export_made" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "show" TEXT NOT NULL CHECK (show IN ('all', 'waiting', 'look-first')),
    "families" INTEGER NOT NULL CHECK (families > 0),
    "worker_id" UUID NOT NULL REFERENCES worker (id),
    "agency_id" UUID NOT NULL REFERENCES agency (id),
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "export_made_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "export_made_reference_key" ON "export_made"("reference");
CREATE INDEX "export_made_worker_id_idx" ON "export_made"("worker_id");
ALTER TABLE export_made ENABLE ROW LEVEL SECURITY;
ALTER TABLE export_made FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON export_made TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY mine ON export_made FOR SELECT TO alongside_app USING (worker_id = current_worker());
CREATE POLICY made_by_me ON export_made FOR INSERT TO alongside_app WITH CHECK (worker_id = current_worker());
GRANT SELECT, INSERT ON export_made TO alongside_app;
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON export_made FOR EACH ROW EXECUTE FUNCTION only_added_to();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON export_made FOR EACH STATEMENT EXECUTE FUNCTION only_added_to();
