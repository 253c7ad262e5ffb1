-- Indexes measured on 100,000 invented people ("npm run bench"): each serves a list or the question "may I see it?".

-- "May I see this family?" is asked of every row: everything it needs is in the index.
CREATE INDEX family_access_whole ON family_access (family_id) INCLUDE (relation, until_at, worker_id, agency_id, team_id);
-- Almost nobody is excluded from anything, so "nor excluded" costs nothing.
CREATE INDEX family_access_excluded ON family_access (worker_id, family_id) WHERE relation = 'excluded';

-- My work: what came back to me, what I hold now, what is coming, what I have not finished writing.
CREATE INDEX closure_returned_to ON closure (asked_by) WHERE returned_at IS NOT NULL;
CREATE INDEX holding_now ON holding (worker_id) WHERE until_at IS NULL;
CREATE INDEX holding_of_episode_now ON holding (episode_id) WHERE until_at IS NULL;
CREATE INDEX meeting_coming ON meeting (episode_id) WHERE recorded_at IS NULL AND cancelled_at IS NULL;
CREATE INDEX draft_being_written ON draft (updated_by) WHERE closed_at IS NULL;

-- The family's page and its timeline: the newest first, without sorting.
CREATE INDEX contact_newest ON contact (family_id, recorded_at DESC);
CREATE INDEX agreement_newest ON agreement (family_id, person_id, recorded_at DESC);
