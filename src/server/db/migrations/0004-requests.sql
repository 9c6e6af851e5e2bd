-- Who installed the app: they may change what an admin decides.
alter table pipeline.installations add column installed_by bigint;

-- Requests that must not be carried out twice, and what was answered: HubSpot sends a request again whose answer it did
-- not get. A row stands for ten minutes.
create table pipeline.requests (
  portal_id bigint not null,
  user_id bigint not null,
  handler text collate "C" not null,
  -- Of the key that the card made for the click.
  key_digest text collate "C" not null,
  -- Keyed: parameters may hold words.
  parameters_digest text not null,
  -- Whoever carries it out now, and until when nobody else may begin.
  attempt text not null,
  lease_until bigint not null,
  -- Sealed. Null until it was carried out.
  answer text,
  expires_at bigint not null,
  primary key (portal_id, user_id, handler, key_digest)
);
select pipeline.make_tenant_table('pipeline.requests');
create index requests_by_expiry on pipeline.requests (portal_id, expires_at);
