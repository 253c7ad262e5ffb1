-- A plan that another follows when the kind of help changes: what is in it goes on in the next, under the same ids.
ALTER TABLE plan ADD COLUMN "carried_from" UUID REFERENCES plan (id);
CREATE UNIQUE INDEX plan_carried_over_once ON plan (carried_from) WHERE carried_from IS NOT NULL;
GRANT UPDATE (plan_id) ON outcome TO alongside_app;
GRANT UPDATE (plan_id) ON action TO alongside_app;

-- Moved only on: from a plan that has ended to the one that follows it, of the same family.
CREATE FUNCTION goes_on_in_next_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM plan next JOIN plan last ON last.id = next.carried_from
    WHERE next.id = NEW.plan_id AND last.id = OLD.plan_id AND next.family_id = NEW.family_id AND last.ended_at IS NOT NULL) THEN
    RAISE EXCEPTION 'what is in a plan goes on only in the plan that follows it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER goes_on_in_next_plan BEFORE UPDATE OF plan_id ON outcome FOR EACH ROW WHEN (OLD.plan_id <> NEW.plan_id) EXECUTE FUNCTION goes_on_in_next_plan();
CREATE TRIGGER goes_on_in_next_plan BEFORE UPDATE OF plan_id ON action FOR EACH ROW WHEN (OLD.plan_id <> NEW.plan_id) EXECUTE FUNCTION goes_on_in_next_plan();
