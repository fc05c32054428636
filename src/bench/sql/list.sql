select s.id, s.school_id, s.program_id, s.advocate_id,
       coalesce(a.preferred_name, a.given_name) || ' ' || a.family_name,
       s.session_number, s.model_code, s.origin, s.started_at, s.started_on, s.minutes, s.topic, r.id,
       coalesce(r.preferred_name, r.given_name) || ' ' || r.family_name,
       s.grade_band, s.head_count, s.status, s.submitted_at, s.reviewed_at, s.updated_at,
       (select count(*) from peer_session c where c.district_id = '{district}' and c.school_id = '{school}')
  from (
    select *
      from peer_session
     where district_id = '{district}'
       and school_id = '{school}'
     order by started_at desc, id
     limit 50) s
  join person a on a.district_id = s.district_id and a.id = s.author_id
  left join person r on r.district_id = s.district_id and r.id = s.recipient_id
 order by s.started_at desc, s.id;
