-- A function that runs as the application and asks a policy leaves the search path alone. PostgreSQL plans the expressions
-- of platform.district(), which names all it uses with its schema, for the search path that it is called under. Under
-- another they were planned anew, and again for the next statement: at each claim of a key and each reading, a fifth of
-- what the reading took (src/docs/decisions/0009-costs.md). These name everything with its schema as well.
create or replace function platform.note_reading(
  entry pg_catalog.text, subject pg_catalog.uuid, school pg_catalog.uuid, reason pg_catalog.text) returns pg_catalog.uuid
language plpgsql volatile
as $$
declare
  told pg_catalog.jsonb := entry;
  noted pg_catalog.uuid := told operator(pg_catalog.->>) 'id';
begin
  insert into public.audit_entry (
    district_id, id, occurred_at, account_id, role, action, outcome,
    subject_type, subject_id, school_id, reason_kind, request_id)
  values (
    platform.entered(), noted,
    (told operator(pg_catalog.->>) 'occurredAt')::pg_catalog.timestamptz,
    (told operator(pg_catalog.->>) 'accountId')::pg_catalog.uuid,
    told operator(pg_catalog.->>) 'role', told operator(pg_catalog.->>) 'action', 'READ',
    told operator(pg_catalog.->>) 'subjectType', subject, school, reason,
    (told operator(pg_catalog.->>) 'requestId')::pg_catalog.uuid);
  return noted;
end
$$;

create or replace function platform.claim_key(
  account pg_catalog.uuid, key pg_catalog.text,
  out free pg_catalog.bool, out request_hash pg_catalog.bytea, out record_id pg_catalog.uuid)
language plpgsql volatile
as $$
begin
  free := pg_catalog.pg_try_advisory_xact_lock(
    pg_catalog.hashtextextended(account operator(pg_catalog.||) key, 0));
  if free then
    select k.request_hash, k.record_id
      into request_hash, record_id
      from public.idempotency_key k
     where k.district_id operator(pg_catalog.=) platform.entered()
       and k.account_id operator(pg_catalog.=) account
       and k.idempotency_key operator(pg_catalog.=) key;
  end if;
end
$$;

create or replace function platform.enter_claiming(
  context pg_catalog.text, person pg_catalog.uuid, account pg_catalog.uuid, key pg_catalog.text,
  out free pg_catalog.bool, out request_hash pg_catalog.bytea, out record_id pg_catalog.uuid)
language plpgsql volatile
as $$
begin
  perform platform.enter(context);
  if person is not null then
    perform platform.alone(person);
  end if;
  select c.free, c.request_hash, c.record_id
    into free, request_hash, record_id
    from platform.claim_key(account, key) c;
end
$$;
