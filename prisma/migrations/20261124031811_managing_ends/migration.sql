-- Somebody who leaves, moves to another agency or no longer manages, manages no team from then on: managing a team is
-- a way to see its families.
CREATE FUNCTION end_management_of_worker(worker uuid, at timestamptz) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE ended int;
BEGIN
  IF current_work() IS DISTINCT FROM 'administrator' THEN
    RAISE EXCEPTION 'only an administrator may end what somebody manages' USING ERRCODE = '42501';
  END IF;
  UPDATE team_management m SET until_at = at WHERE m.worker_id = end_management_of_worker.worker AND (m.until_at IS NULL OR m.until_at > at);
  GET DIAGNOSTICS ended = ROW_COUNT;
  RETURN ended;
END $$;
REVOKE ALL ON FUNCTION end_management_of_worker(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION end_management_of_worker(uuid, timestamptz) TO alongside_app;
