-- Why a program is paused and since when: by its coordinator, or because a receiver of its referrals has left (R58).
alter table program
  add column pause_reason text,
  add column paused_at timestamptz;
update program set pause_reason = 'DECIDED', paused_at = updated_at where status = 'PAUSED';
alter table program
  add constraint program_pause_reason check (pause_reason in ('DECIDED', 'RECEIVER_MISSING')),
  add constraint program_paused check (
    (status = 'PAUSED') = (pause_reason is not null) and (status = 'PAUSED') = (paused_at is not null));
