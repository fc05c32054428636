-- Copies the demo district :copies times and fills each district up to :per_district peer sessions.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '1GB';

create schema bench;
create table bench.copy as select gen_random_uuid() as id, n from generate_series(1, :copies) n;

create function bench.copy_table(tenant_table text) returns void language plpgsql as $$
declare
  columns text;
  selected text;
begin
  select string_agg(format('%I', attname), ', ' order by attnum),
         string_agg(
           case
             when attname = 'district_id' or tenant_table = 'district' and attname = 'id' then 'c.id'
             when tenant_table = 'district' and attname = 'code' then quote_literal('bench-') || ' || c.n'
             -- Ids of its own for each, as real districts have: the planner counts how often an id comes.
             when atttypid = 'uuid'::regtype then format('md5(t.%I::text || c.id)::uuid', attname)
             else format('t.%I', attname)
           end, ', ' order by attnum)
    into columns, selected
    from pg_attribute
   where attrelid = tenant_table::regclass and attnum > 0 and not attisdropped and attgenerated = '';
  execute format('insert into %I (%s) select %s from %I t, bench.copy c', tenant_table, columns, selected, tenant_table);
end
$$;

select bench.copy_table(tablename)
  from (select distinct tablename::text from pg_policies where policyname = 'district') tenant
 where tablename not in ('district_key', 'audit_entry', 'audit_link', 'audit_checkpoint', 'account_session')
   and tablename not like '%\_text'
   and tablename not in ('supervision_agreed_points', 'supervision_note');

-- One more session an hour ago, two hours ago, … of every advocate but those who can sign in: these record new ones.
insert into peer_session (
  district_id, id, version, updated_at, school_id, program_id, advocate_id, author_id, session_number, model_code,
  origin, started_at, ended_at, started_on, minutes, topic, recipient_id, grade_band, head_count, place, limits_told,
  status, submitted_at, reviewed_at, reviewer_id)
select a.district_id, gen_random_uuid(), 0, t.updated_at, a.school_id, a.program_id, a.id, a.person_id, 1000 + n,
       t.model_code, t.origin, t.started_at - n * interval '1 hour', t.ended_at - n * interval '1 hour',
       (t.started_at - n * interval '1 hour')::date, t.minutes, t.topic, t.recipient_id, t.grade_band, t.head_count,
       t.place, t.limits_told, t.status, t.submitted_at - n * interval '1 hour', t.reviewed_at - n * interval '1 hour',
       t.reviewer_id
  from (select distinct on (district_id, advocate_id) *
          from peer_session where status = 'REVIEWED' order by district_id, advocate_id, started_at desc) t
  join peer_advocate a on a.district_id = t.district_id and a.id = t.advocate_id
 cross join lateral (
   select ceil(greatest(0, :per_district - (select count(*) from peer_session s where s.district_id = a.district_id))
            / (select count(*) from peer_advocate x where x.district_id = a.district_id)::numeric)::int as more) m
 cross join lateral generate_series(1, m.more) n
 where not exists (
   select from user_account u where u.district_id = a.district_id and u.person_id = a.person_id)
   and (t.recipient_id is null or t.recipient_id <> a.person_id);

-- In steps, because the application numbers on from the advocate's last one.
create sequence bench.session_number start 1000000 increment 5000;
vacuum (analyze, parallel 2);
checkpoint;
