-- The notes of a meeting ask what was agreed, moved on and scored in it: by meeting, which had no index.
CREATE INDEX "outcome_score_meeting_id_idx" ON "outcome_score"("meeting_id");
CREATE INDEX "action_meeting_id_idx" ON "action"("meeting_id");
CREATE INDEX "action_update_meeting_id_idx" ON "action_update"("meeting_id");
