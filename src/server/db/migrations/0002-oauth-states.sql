-- Installations that somebody has begun: a state is used once, by the browser that began. Both stand here as digests, so
-- that who reads the table can continue none of them.
create table pipeline.oauth_states (
  state_digest text primary key,
  browser_digest text not null,
  return_to text not null,
  expires_at bigint not null
);
create index oauth_states_by_expiry on pipeline.oauth_states (expires_at);
-- Update: rows are locked while they are dropped.
grant select, insert, update, delete on pipeline.oauth_states to pipeline_operator;
