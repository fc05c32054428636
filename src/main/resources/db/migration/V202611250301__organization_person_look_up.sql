-- How a person is found by someone who may not search the directory: the words of the name as it is shown, plain, with
-- a space before each. A given name that a preferred one has taken the place of is not among them, so that a look-up
-- doesn't tell it.
alter table person add column look_up text not null generated always as (
  ' ' || lower(regexp_replace(
    regexp_replace(
      normalize(coalesce(preferred_name, given_name) || ' ' || family_name, NFKD),
      '[\u0300-\u036f]', '', 'g'),
    '[\s!-/:-@\[-`{-~\u2018\u2019\u2010-\u2015]+', ' ', 'g'))
) stored;

-- Row-level security lets no like() be an index condition, nor would a word in the middle of a name be a prefix. So the
-- index finds the active people of one kind at one school, which is all that a look-up ever reads.
create index person_look_up_ix on person (district_id, school_id, kind) where active;
