-- The same as platform.enter for a request that must not run beside another of the same person: the second waits here,
-- before it reads anything, so it sees what the first has committed (R24). One statement, so no round trip of its own.
create function platform.enter_alone(context text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  fields text[] := string_to_array(split_part(context, '#', 1), '|');
begin
  perform platform.enter(context);
  perform pg_advisory_xact_lock(hashtextextended('alone' || coalesce(a.person_id, a.id), 0))
     from public.user_account a
    where a.district_id = fields[1]::uuid
      and a.id = nullif(fields[2], '')::uuid;
end
$$;

revoke all on function platform.enter_alone(text) from public;
grant execute on function platform.enter_alone(text) to ${app};
