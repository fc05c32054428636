-- Writes down that a confidential record was read, in the statement that reads it (R39): no row of its words comes out
-- without the entry, and it is no round trip of its own. The application still writes as itself, under its own policies.
create function platform.note_reading(entry text, subject uuid, school uuid, reason text) returns uuid
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  told jsonb := entry;
begin
  insert into public.audit_entry (
    district_id, id, occurred_at, account_id, role, action, outcome,
    subject_type, subject_id, school_id, reason_kind, request_id)
  values (
    platform.entered(), (told ->> 'id')::uuid, (told ->> 'occurredAt')::timestamptz, (told ->> 'accountId')::uuid,
    told ->> 'role', told ->> 'action', 'READ',
    told ->> 'subjectType', subject, school, reason, (told ->> 'requestId')::uuid);
  return (told ->> 'id')::uuid;
end
$$;

revoke all on function platform.note_reading(text, uuid, uuid, text) from public;
grant execute on function platform.note_reading(text, uuid, uuid, text) to ${app};
