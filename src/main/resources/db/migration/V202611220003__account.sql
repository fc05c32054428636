-- Who may sign in, and as what.
create table user_account (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  login text not null,
  email text,
  display_name text not null,
  person_id uuid,
  kind text not null,
  -- Argon2id for people; SHA-256 of a 256-bit random secret for integration clients.
  secret_hash text not null,
  -- Raised whenever what the account may do changes: tokens of an earlier epoch stop working at once.
  epoch integer not null default 0,
  active boolean not null default true,
  -- Of an integration client: the permissions its tokens carry (R95).
  scopes text[] not null default '{}',
  expires_at timestamptz,
  last_used_at timestamptz,
  constraint user_account_pk primary key (district_id, id),
  constraint user_account_person_fk foreign key (district_id, person_id) references person (district_id, id),
  constraint user_account_login_uk unique (district_id, login),
  constraint user_account_email_uk unique (district_id, email),
  constraint user_account_lower_case check (login = lower(login) and email = lower(email)),
  constraint user_account_kind check (kind in ('PERSON', 'CLIENT'))
);
create index user_account_person_ix on user_account (district_id, person_id);
call platform.protect('user_account');

-- A role at a school (or, without one, in the whole district) for a period; valid_until is the last day.
create table membership (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  account_id uuid not null,
  role text not null,
  school_id uuid,
  valid_from date not null,
  valid_until date,
  constraint membership_pk primary key (district_id, id),
  constraint membership_account_fk foreign key (district_id, account_id) references user_account (district_id, id),
  constraint membership_school_fk foreign key (district_id, school_id) references school (district_id, id),
  constraint membership_order check (valid_from <= valid_until)
);
create index membership_account_ix on membership (district_id, account_id);
create index membership_school_ix on membership (district_id, school_id, role);
call platform.protect('membership');

-- One sign-in on one device. The refresh token rotates; a spent one that comes back ends the session.
create table account_session (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  account_id uuid not null,
  token_hash bytea not null,
  -- The token before this one: two tabs that refresh together are no theft.
  previous_hash bytea,
  rotated_at timestamptz not null,
  started_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint account_session_pk primary key (district_id, id),
  constraint account_session_account_fk foreign key (district_id, account_id)
    references user_account (district_id, id)
);
create index account_session_account_ix on account_session (district_id, account_id);
call platform.protect('account_session');

-- Called by the pool's hook at the start of every transaction of a request: one round trip.
create function platform.enter(context text) returns void
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
  perform set_config('handrail.context', context, true);
end
$$;

-- The only question that can be asked without a context: which district does this code name?
create function platform.district_of(district_code text) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select id from public.district where code = district_code
$$;

-- True until the first district exists; the set-up page is open only then.
create function platform.is_empty() returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select not exists (select from public.district)
$$;

-- Every district's id, for jobs that enter one district at a time.
create function platform.districts() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select id from public.district
$$;

revoke all on all functions in schema platform from public;
grant execute on function
  platform.enter(text), platform.district_of(text), platform.is_empty(), platform.districts() to ${app};
