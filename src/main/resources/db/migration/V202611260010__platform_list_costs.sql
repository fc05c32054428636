-- Lists among many districts (P8, P9): what a condition asks of every row is in the index that the list walks along. Each
-- index takes the place of one without these columns, so that writing costs no index more (P4).
drop index supervisor_assignment_supervisor_ix;
create index supervisor_assignment_supervisor_ix on supervisor_assignment (district_id, supervisor_id, ends_on)
  include (advocate_id, starts_on);

drop index referral_school_ix;
create index referral_list_ix on referral (district_id, school_id, sent_at desc, id)
  include (sender_id, status);
