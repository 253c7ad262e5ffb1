-- A family's page asks who answers for it, and row security asks the same of each row: by family, which had no index.
CREATE INDEX "holding_family_id_idx" ON "holding"("family_id");
