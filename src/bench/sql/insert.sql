-- chr(58) is a colon, which pgbench would take for the beginning of a variable.
begin;
insert into peer_session (
  district_id, id, version, updated_at, school_id, program_id, advocate_id, author_id, session_number, model_code,
  origin, started_at, ended_at, started_on, minutes, topic, grade_band, limits_told, status, submitted_at)
values ('{district}', gen_random_uuid(), 0, now(), '{school}', '{program}', '{advocate}', '{author}',
  nextval('bench.session_number'), 'PEER_COUNSELING', 'DROP_IN', now() - interval '3 years',
  now() - interval '3 years' + interval '1 minute', current_date - 1095, 1, 'FRIENDS', 'GRADES_9_10', true,
  'SUBMITTED', now());
insert into audit_entry (
  district_id, id, occurred_at, account_id, role, action, outcome, subject_type, subject_id, school_id, request_id)
values ('{district}', gen_random_uuid(), now(), null, 'PEER_ADVOCATE', 'peer-session' || chr(58) || 'write', 'DONE', 'peer-session',
  gen_random_uuid(), '{school}', gen_random_uuid());
commit;
