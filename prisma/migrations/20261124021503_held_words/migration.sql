-- What somebody without script sent after their session had ended. Theirs alone, and only until they are back.
CREATE TABLE "held_words" (
    "id" UUID NOT NULL,
    "worker_id" UUID NOT NULL REFERENCES worker (id),
    "address" TEXT NOT NULL CHECK (address LIKE '/%' AND address NOT LIKE '//%' AND length(address) <= 2000),
    "form" TEXT NOT NULL CHECK (length(form) <= 400),
    "values" JSONB NOT NULL,
    "held_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "held_words_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "held_words_worker_id_idx" ON "held_words"("worker_id");
ALTER TABLE held_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE held_words FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON held_words TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY mine ON held_words TO alongside_app USING (worker_id = current_worker()) WITH CHECK (worker_id = current_worker());
GRANT SELECT, INSERT, DELETE ON held_words TO alongside_app;
