-- A session knows which tokens of its account are good, so entering asks for one row instead of two (9 pages, now 5). The
-- database itself keeps the copy: whatever raises the epoch, or takes the account's access, reaches its sessions with it.
alter table user_account
  -- Null while nobody may sign in.
  add column token_epoch integer generated always as (case when active then epoch end) stored,
  add constraint user_account_token_epoch_uk unique (district_id, id, token_epoch),
  -- Whoever has sessions; a key's end is asked of the key at each entry.
  add constraint user_account_expiry check (kind = 'CLIENT' or expires_at is null);

alter table account_session add column account_epoch integer;
update account_session s
   set account_epoch = a.token_epoch
  from user_account a
 where a.district_id = s.district_id
   and a.id = s.account_id;
drop index account_session_account_ix;
create index account_session_account_ix on account_session (district_id, account_id, account_epoch);
-- A session that lost its epoch has lost it for good: who may sign in again does so with the password.
alter table account_session
  add constraint account_session_epoch_fk foreign key (district_id, account_id, account_epoch)
    references user_account (district_id, id, token_epoch) on update cascade;

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
  perform
    setval('platform.entry', platform.entry_of(context)),
    set_config('handrail.context', context, true),
    set_config('handrail.district', fields[1], true);
end
$$;
