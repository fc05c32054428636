-- The people of one school in the order of their list, as a supervisor has it: a page reads its own rows and not those of
-- the whole school (P8). Without the id, or names would be looked up in this index, row by row.
drop index person_school_ix;
create index person_school_ix on person (district_id, school_id, lower(family_name), lower(given_name));

-- Today asks for the birthdays of those it names: who is a minor needs a guardian's consent.
drop index person_name_ix;
create index person_name_ix on person (district_id, lower(family_name), lower(given_name), id)
  include (given_name, family_name, preferred_name, grade_level, born_on);
