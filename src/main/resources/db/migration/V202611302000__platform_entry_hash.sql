-- A policy asks for the district at each table, and more than half of what that took was SHA-256, set up anew each time.
-- It was needed because the whole context was compared: a text of the caller's choice, for which a weak hash can be met.
-- Now the district alone is: to be of use it has to be one that exists, so there is nothing to search among.
drop function platform.entry_of(text);

-- This district in this transaction; another transaction has another start.
create function platform.entry_of(district uuid) returns bigint
language sql stable strict
as $$
  select pg_catalog.uuid_hash_extended(
    district, pg_catalog.hashfloat8extended(pg_catalog.date_part('epoch', pg_catalog.now()), 0))
$$;

-- Whoever has entered nothing has no district; one that was only set and not entered is none.
create or replace function platform.district() returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  entered text := current_setting('handrail.entered', true);
begin
  return case
    -- Before the first entry of a connection there is no last value to ask for.
    when length(entered) = 36 then case
      when currval('platform.entry') = platform.entry_of(entered::uuid) then entered::uuid
    end
  end;
end
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
  if fields[3] <> '' then
    if not exists (
        select
        from public.account_session s
        where s.district_id = fields[1]::uuid
          and s.id = fields[3]::uuid
          and s.account_id = fields[2]::uuid
          and s.account_epoch = fields[4]::integer
          and s.ended_at is null) then
      raise exception 'session refused' using errcode = '42501';
    end if;
  elsif fields[2] <> '' and not exists (
      select
      from public.user_account a
      where a.district_id = fields[1]::uuid
        and a.id = fields[2]::uuid
        and a.epoch = fields[4]::integer
        and a.active
        and (a.expires_at is null or a.expires_at > clock_timestamp())) then
    raise exception 'account refused' using errcode = '42501';
  end if;
  -- Each of the two locks has a setting of its own, so that one can fail without the other.
  perform
    setval('platform.entry', platform.entry_of(fields[1]::uuid)),
    set_config('handrail.entered', fields[1], true),
    set_config('handrail.district', fields[1], true);
end
$$;

revoke all on function platform.entry_of(uuid) from public;
