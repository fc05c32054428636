-- Who did, read or was refused what. The application can add rows and nothing else (G18).
create table audit_entry (
  district_id uuid not null,
  id uuid not null,
  occurred_at timestamptz not null,
  account_id uuid,
  role text,
  action text not null,
  outcome text not null,
  problem_code text,
  subject_type text not null,
  subject_id uuid,
  school_id uuid,
  reason_kind text,
  request_id uuid not null,
  constraint audit_entry_pk primary key (district_id, id),
  constraint audit_entry_outcome check (outcome in ('DONE', 'READ', 'REFUSED'))
);
create index audit_entry_occurred_ix on audit_entry (district_id, occurred_at, id);
create index audit_entry_subject_ix on audit_entry (district_id, subject_id, occurred_at);
create index audit_entry_account_ix on audit_entry (district_id, account_id, occurred_at);
create index audit_entry_request_ix on audit_entry (district_id, request_id);
call platform.protect_append_only('audit_entry');

-- The chain over the entries: each link hashes the link before it and the whole row.
create table audit_link (
  district_id uuid not null,
  position bigint not null,
  entry_id uuid not null,
  hash bytea not null,
  constraint audit_link_pk primary key (district_id, position),
  constraint audit_link_entry_uk unique (district_id, entry_id)
);
call platform.protect_append_only('audit_link');
revoke insert on audit_link from ${app};

-- A link's hash signed by the application's signing key, so that a rewritten chain is found.
create table audit_checkpoint (
  district_id uuid not null,
  id uuid not null,
  position bigint not null,
  hash bytea not null,
  signed_at timestamptz not null,
  signature bytea not null,
  constraint audit_checkpoint_pk primary key (district_id, id),
  constraint audit_checkpoint_link_fk foreign key (district_id, position) references audit_link (district_id, position)
);
create index audit_checkpoint_position_ix on audit_checkpoint (district_id, position);
call platform.protect_append_only('audit_checkpoint');

create function platform.audit_hash(previous bytea, entry audit_entry) returns bytea
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select sha256(previous || convert_to(concat_ws('|',
    entry.district_id, entry.id, extract(epoch from entry.occurred_at),
    coalesce(entry.account_id::text, '-'), coalesce(entry.role, '-'), entry.action, entry.outcome,
    coalesce(entry.problem_code, '-'), entry.subject_type, coalesce(entry.subject_id::text, '-'),
    coalesce(entry.school_id::text, '-'), coalesce(entry.reason_kind, '-'), entry.request_id), 'UTF8'))
$$;

-- Links what this district has not linked yet; answers the position and hash of the last link, or nothing.
create function platform.seal_audit() returns table (last_position bigint, last_hash bytea)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  tenant uuid := platform.district();
  entry public.audit_entry;
  since timestamptz := '-infinity';
begin
  if tenant is null then
    raise exception 'context refused' using errcode = '42501';
  end if;
  -- One sealer per district at a time.
  perform pg_advisory_xact_lock(hashtextextended('seal_audit' || tenant, 0));
  select position, hash into last_position, last_hash
    from public.audit_link where district_id = tenant order by position desc limit 1;
  if not found then
    last_position := 0;
    last_hash := '\x00';
  else
    -- No transaction stays open for a day, so nothing older can still turn up.
    select e.occurred_at - interval '1 day' into since
      from public.audit_link l
      join public.audit_entry e on e.district_id = tenant and e.id = l.entry_id
     where l.district_id = tenant and l.position = last_position;
  end if;
  for entry in
    select e.*
      from public.audit_entry e
     where e.district_id = tenant
       and e.occurred_at >= coalesce(since, '-infinity')
       and not exists (
         select from public.audit_link l where l.district_id = tenant and l.entry_id = e.id)
     order by e.occurred_at, e.id
  loop
    last_position := last_position + 1;
    last_hash := platform.audit_hash(last_hash, entry);
    insert into public.audit_link (district_id, position, entry_id, hash)
      values (tenant, last_position, entry.id, last_hash);
  end loop;
  if last_position > 0 then
    return next;
  end if;
end
$$;

revoke all on all functions in schema platform from public;
grant execute on function
  platform.audit_hash(bytea, audit_entry), platform.seal_audit() to ${app}, ${backup};

-- What a POST with an Idempotency-Key did: status, record and request hash only, never an answer (F32, R97).
create table idempotency_key (
  district_id uuid not null,
  account_id uuid not null,
  idempotency_key text not null,
  request_hash bytea not null,
  status smallint not null,
  record_id uuid,
  created_at timestamptz not null,
  constraint idempotency_key_pk primary key (district_id, account_id, idempotency_key)
);
create index idempotency_key_created_ix on idempotency_key (district_id, created_at);
call platform.protect('idempotency_key');

-- A district's data key, wrapped by the master key of the key file (G19).
create table district_key (
  district_id uuid not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  constraint district_key_pk primary key (district_id)
);
call platform.protect('district_key');

-- Sign-in attempts by account and by address; keys are hashes. No tenant: an attempt may name none.
create table throttle_bucket (
  id bigint not null,
  state bytea,
  expires_at bigint,
  constraint throttle_bucket_pk primary key (id)
);
grant select, insert, update, delete on throttle_bucket to ${app};

-- Clocks and jobs (db-scheduler). No tenant: each job enters the districts one at a time.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  state text,
  constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_ix on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat_ix on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to ${app};
