-- A concern handed to an adult (F15). Only the words that the sender confirmed cross to the receiver (R60).
create table referral (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  school_id uuid not null,
  program_id uuid not null,
  number integer not null,
  peer_session_id uuid,
  -- The declined referral whose re-route this one takes up (R61).
  reroute_of_id uuid,
  concern_kind text not null,
  -- The group of the concern, which is all that lists show of it.
  referral_kind text not null,
  urgency text not null,
  status text not null,
  sender_id uuid not null,
  raised_as text not null,
  student_id uuid,
  grade_band text,
  -- A parent or someone of the household is part of the concern (R67).
  household_involved boolean not null,
  agreement text,
  student_told boolean,
  hand_over_manner text,
  hand_over_to_id uuid,
  hand_over_at timestamptz,
  -- Whose turn it is. None: nobody of the directory could be reached (R57).
  receiver_id uuid,
  -- Who said "I have it".
  holder_id uuid,
  sent_at timestamptz not null,
  waiting_since timestamptz not null,
  acknowledged_at timestamptz,
  accepted_at timestamptz,
  ended_at timestamptz,
  outcome text,
  reroute_to_id uuid,
  -- The last of notification_decision, so that closing and Today need no other table (R65).
  decision text,
  decided_at timestamptz,
  review_on date,
  constraint referral_pk primary key (district_id, id),
  constraint referral_school_fk foreign key (district_id, school_id) references school (district_id, id),
  constraint referral_program_fk foreign key (district_id, program_id) references program (district_id, id),
  constraint referral_reroute_of_fk foreign key (district_id, reroute_of_id) references referral (district_id, id),
  constraint referral_sender_fk foreign key (district_id, sender_id) references person (district_id, id),
  constraint referral_student_fk foreign key (district_id, student_id) references person (district_id, id),
  constraint referral_hand_over_fk foreign key (district_id, hand_over_to_id) references person (district_id, id),
  constraint referral_receiver_fk foreign key (district_id, receiver_id) references person (district_id, id),
  constraint referral_holder_fk foreign key (district_id, holder_id) references person (district_id, id),
  constraint referral_reroute_to_fk foreign key (district_id, reroute_to_id) references person (district_id, id),
  constraint referral_number_uk unique (district_id, school_id, number),
  constraint referral_urgency check (urgency in ('ROUTINE', 'SAME_DAY', 'SAFETY')),
  constraint referral_status check (
    status in ('SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'DECLINED', 'IN_PROGRESS', 'CLOSED', 'REVOKED')),
  constraint referral_agreement check (agreement in ('AGREED', 'DUTY_TO_INFORM')),
  -- R61: a safety concern can only be handed on.
  constraint referral_safety_is_never_declined check (not (urgency = 'SAFETY' and status = 'DECLINED')),
  constraint referral_held_once_acknowledged check (status in ('SENT', 'REVOKED') or holder_id is not null),
  -- R65: nothing urgent ends without a decision about the parents.
  constraint referral_closed_with_decision check (
    not (status = 'CLOSED' and urgency <> 'ROUTINE' and decision is null))
);
comment on table referral is 'Confidential: who worries about whom. The words are in referral_text.';
create index referral_school_ix on referral (district_id, school_id, sent_at desc, id);
create index referral_open_ix on referral (district_id, school_id, status)
  where status in ('SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS');
create index referral_holder_ix on referral (district_id, holder_id, status);
create index referral_sender_ix on referral (district_id, sender_id, sent_at desc);
create index referral_program_ix on referral (district_id, program_id);
create index referral_student_ix on referral (district_id, student_id);
create index referral_receiver_ix on referral (district_id, receiver_id);
create index referral_hand_over_ix on referral (district_id, hand_over_to_id);
create index referral_reroute_of_ix on referral (district_id, reroute_of_id);
create index referral_reroute_to_ix on referral (district_id, reroute_to_id);
create index referral_updated_ix on referral (district_id, updated_at);
call platform.protect('referral');

-- Who may read the words, and why: the receiver, the deputy, whoever it was handed to or who took it (X5).
create table referral_recipient (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  referral_id uuid not null,
  person_id uuid not null,
  reason text not null,
  since timestamptz not null,
  constraint referral_recipient_pk primary key (district_id, id),
  constraint referral_recipient_referral_fk foreign key (district_id, referral_id)
    references referral (district_id, id),
  constraint referral_recipient_person_fk foreign key (district_id, person_id) references person (district_id, id),
  constraint referral_recipient_uk unique (district_id, referral_id, person_id),
  constraint referral_recipient_reason check (
    reason in ('RECEIVER', 'DEPUTY', 'HANDED_OVER', 'HANDED_ON', 'TOOK_IT'))
);
create index referral_recipient_person_ix on referral_recipient (district_id, person_id, referral_id);
call platform.protect('referral_recipient');

-- Who must never know of a referral: the person concerned, relatives, and whom the sender ruled out (R62).
create table referral_exclusion (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  referral_id uuid not null,
  person_id uuid not null,
  reason text not null,
  constraint referral_exclusion_pk primary key (district_id, id),
  constraint referral_exclusion_referral_fk foreign key (district_id, referral_id)
    references referral (district_id, id),
  constraint referral_exclusion_person_fk foreign key (district_id, person_id) references person (district_id, id),
  constraint referral_exclusion_uk unique (district_id, referral_id, person_id),
  constraint referral_exclusion_reason check (reason in ('PERSON_CONCERNED', 'RELATIVE', 'NOT_THIS_ADULT'))
);
comment on table referral_exclusion is 'Confidential: whom a student does not want to know.';
create index referral_exclusion_person_ix on referral_exclusion (district_id, person_id, referral_id);
call platform.protect('referral_exclusion');

create table referral_text (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  subject_id uuid not null,
  field text not null,
  ciphertext bytea not null,
  constraint referral_text_pk primary key (district_id, id),
  constraint referral_text_referral_fk foreign key (district_id, subject_id) references referral (district_id, id),
  constraint referral_text_uk unique (district_id, subject_id, field)
);
comment on table referral_text is 'Confidential: the words of a referral, encrypted.';
call platform.protect('referral_text');

-- Whether parents are told (S2.10, S2.37, R65). Rows are only added; the last one counts.
create table notification_decision (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  referral_id uuid not null,
  decision text not null,
  decider_id uuid not null,
  second_adult_id uuid,
  decided_at timestamptz not null,
  review_on date,
  constraint notification_decision_pk primary key (district_id, id),
  constraint notification_decision_referral_fk foreign key (district_id, referral_id)
    references referral (district_id, id),
  constraint notification_decision_decider_fk foreign key (district_id, decider_id)
    references person (district_id, id),
  constraint notification_decision_second_fk foreign key (district_id, second_adult_id)
    references person (district_id, id),
  constraint notification_decision_kind check (decision in ('NOTIFY', 'NOT_NOW', 'NOT_APPROPRIATE')),
  constraint notification_decision_two_adults check (
    decision <> 'NOT_APPROPRIATE' or (second_adult_id is not null and second_adult_id <> decider_id))
);
comment on table notification_decision is 'Confidential: decisions about telling parents. Never changed or removed.';
create index notification_decision_referral_ix on notification_decision (district_id, referral_id, decided_at);
create index notification_decision_decider_ix on notification_decision (district_id, decider_id);
create index notification_decision_second_ix on notification_decision (district_id, second_adult_id);
call platform.protect_append_only('notification_decision');

create table notification_decision_text (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  subject_id uuid not null,
  field text not null,
  ciphertext bytea not null,
  constraint notification_decision_text_pk primary key (district_id, id),
  constraint notification_decision_text_decision_fk foreign key (district_id, subject_id)
    references notification_decision (district_id, id),
  constraint notification_decision_text_uk unique (district_id, subject_id, field)
);
comment on table notification_decision_text is 'Confidential: grounds and the student''s wish, encrypted.';
call platform.protect_append_only('notification_decision_text');
