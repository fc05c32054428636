-- A context is verified once, when the transaction enters it, and no longer at each table of each statement: there it
-- cost a look at the key and two hashes (7.5 µs and a page; now 2.8 µs and none, see src/docs/decisions/0001-tenancy.md).
-- What was entered is remembered where the application can't write: in the session's own last value of a sequence on
-- which it has no rights. The sequence itself holds nothing; unlogged, it costs neither a transaction number nor a flush.
create unlogged sequence platform.entry minvalue -9223372036854775808;

-- This context in this transaction; another transaction has another start.
create function platform.entry_of(context text) returns bigint
language sql stable
as $$
  select pg_catalog.hashtextextended(
    pg_catalog.encode(
      pg_catalog.sha256(
        pg_catalog.convert_to(context, 'UTF8') operator(pg_catalog.||) pg_catalog.timestamptz_send(pg_catalog.now())),
      'hex'),
    0)
$$;

-- Whoever has entered nothing has no district; a context that was only set and not entered is none.
create or replace function platform.district() returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  context text := current_setting('handrail.context', true);
begin
  return case
    when coalesce(current_setting('handrail.district', true), '') = '' then null
    when currval('platform.entry') = platform.entry_of(context) then split_part(context, '|', 1)::uuid
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
  perform
    setval('platform.entry', platform.entry_of(context)),
    set_config('handrail.context', context, true),
    set_config('handrail.district', fields[1], true);
end
$$;

revoke all on function platform.entry_of(text) from public;
revoke all on sequence platform.entry from public;
