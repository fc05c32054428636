-- The first lock of the tenancy names the district that this transaction has entered (DistrictEntity). It is a setting
-- of its own, so that each of the two locks can fail without the other; without one it is an error, not an empty answer.
create function platform.entered() returns uuid
language sql stable parallel safe
as $$
  select pg_catalog.current_setting('handrail.district')::pg_catalog.uuid
$$;

create or replace function platform.enter(context text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  fields text[] := platform.verified_context(context);
begin
  if fields is null then
    raise exception 'context refused' using errcode = '42501';
  end if;
  if fields[2] <> '' and not exists (
      select
      from public.user_account a
      where a.district_id = fields[1]::uuid
        and a.id = fields[2]::uuid
        and a.epoch = fields[4]::integer
        and a.active
        and (a.expires_at is null or a.expires_at > clock_timestamp())) then
    raise exception 'account refused' using errcode = '42501';
  end if;
  if fields[3] <> '' and not exists (
      select
      from public.account_session s
      where s.district_id = fields[1]::uuid
        and s.id = fields[3]::uuid
        and s.account_id = fields[2]::uuid
        and s.ended_at is null) then
    raise exception 'session refused' using errcode = '42501';
  end if;
  perform set_config('handrail.context', context, true), set_config('handrail.district', fields[1], true);
end
$$;

revoke all on function platform.entered() from public;
grant execute on function platform.entered() to ${app};
