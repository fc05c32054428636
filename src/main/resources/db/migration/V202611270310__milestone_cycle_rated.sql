-- How many actions of a cycle have an answer, kept with the cycle: to count them, the list of cycles read every answer
-- of each (P8).
alter table milestone_cycle add column rated integer not null default 0 constraint milestone_cycle_rated check (rated >= 0);
update milestone_cycle c
   set rated = (
     select count(r.state)
       from milestone_rating r
      where r.district_id = c.district_id
        and r.cycle_id = c.id);
