-- chr(58) is a colon, which pgbench would take for the beginning of a variable.
begin;
select s.*, t.ciphertext, coalesce(a.preferred_name, a.given_name) || ' ' || a.family_name
  from peer_session s
  join person a on a.district_id = s.district_id and a.id = s.author_id
  left join peer_session_text t on t.district_id = s.district_id and t.subject_id = s.id
 where s.district_id = '{district}'
   and s.id = '{session}';
insert into audit_entry (
  district_id, id, occurred_at, account_id, role, action, outcome, subject_type, subject_id, school_id, reason_kind,
  request_id)
values ('{district}', gen_random_uuid(), now(), null, 'PEER_ADVOCATE', 'peer-session' || chr(58) || 'read', 'READ', 'peer-session',
  '{session}', '{school}', 'OWN_RECORD', gen_random_uuid());
commit;
