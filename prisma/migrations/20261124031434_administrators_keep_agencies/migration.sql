-- Who works where, kept by administrators: organisations, their teams, and who manages each from when to when.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['agency', 'team', 'team_management'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY read_by_all ON %I FOR SELECT TO alongside_app USING (true)', t);
    EXECUTE format('CREATE POLICY added_by_administrators ON %I FOR INSERT TO alongside_app WITH CHECK (current_work() = ''administrator'')', t);
    EXECUTE format('CREATE POLICY kept_by_administrators ON %I FOR UPDATE TO alongside_app
      USING (current_work() = ''administrator'') WITH CHECK (current_work() = ''administrator'')', t);
  END LOOP;
END $$;
GRANT INSERT (id, name, kind, phone), UPDATE (name, kind, phone) ON agency TO alongside_app;
GRANT INSERT (id, agency_id, name, locality), UPDATE (name, locality) ON team TO alongside_app;
GRANT INSERT (id, team_id, worker_id, from_at), UPDATE (until_at) ON team_management TO alongside_app;
