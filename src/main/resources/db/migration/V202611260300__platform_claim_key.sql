-- Takes an Idempotency-Key for this transaction and answers what was made under it before (R97), in one round trip. The
-- look-up is a statement of its own, so it sees what the one that held the lock before has committed.
create function platform.claim_key(account uuid, key text, out free boolean, out request_hash bytea, out record_id uuid)
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  free := pg_try_advisory_xact_lock(hashtextextended(account || key, 0));
  if free then
    select k.request_hash, k.record_id
      into request_hash, record_id
      from public.idempotency_key k
     where k.district_id = platform.entered()
       and k.account_id = account
       and k.idempotency_key = key;
  end if;
end
$$;

revoke all on function platform.claim_key(uuid, text) from public;
grant execute on function platform.claim_key(uuid, text) to ${app};
