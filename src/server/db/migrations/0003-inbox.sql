-- What HubSpot told and what has become of it. An event waits, is done, or is dead: given up until somebody replays it.
create table pipeline.events (
  portal_id bigint not null,
  -- The order of arrival.
  id bigint generated always as identity,
  -- Of the event's dedupe key: the same for a repetition.
  digest uuid not null,
  -- email, deal, contact or erase-contact.
  kind text not null,
  -- HubSpot's id of the record. Of what is done only emails keep it: reconciliation asks which of them are known.
  object_id text not null,
  occurred_at bigint not null,
  accepted_at bigint not null,
  -- W3C trace context of the request that brought it.
  traceparent text,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'dead')),
  -- Portions that failed with it, and how often it came again because there was no room.
  attempts smallint not null default 0,
  rounds smallint not null default 0,
  not_before bigint not null default 0,
  -- When it was done, or given up.
  ended_at bigint,
  error_code text,
  primary key (portal_id, id),
  unique (portal_id, digest)
);
select pipeline.make_tenant_table('pipeline.events');
create index events_waiting on pipeline.events (portal_id, (kind <> 'erase-contact'), id) where state = 'waiting';
create index events_done on pipeline.events (ended_at) where state = 'done';
create index events_dead on pipeline.events (portal_id, id) where state = 'dead';
create index events_of_emails on pipeline.events (portal_id, object_id) where kind = 'email';

-- Accounts that rest: HubSpot does not answer, or has no room for us.
create table pipeline.event_rests (
  portal_id bigint primary key,
  until bigint not null
);
select pipeline.make_tenant_table('pipeline.event_rests');

-- One request brings events of several accounts in one transaction, and one look finds whose work lies idle. So the operator
-- reaches these two tables as well; they hold ids, times and codes. It cannot make one account's event another's. Who is
-- asked for and not what a role inherits: the owner, who may take the operator's role on, still sees no rows.
create policy operators on pipeline.events to pipeline_operator
  using (current_user = 'pipeline_operator') with check (current_user = 'pipeline_operator');
create policy operators on pipeline.event_rests to pipeline_operator
  using (current_user = 'pipeline_operator') with check (current_user = 'pipeline_operator');
grant select, insert, delete on pipeline.events to pipeline_operator;
grant update (state, attempts, rounds, not_before, ended_at, error_code) on pipeline.events to pipeline_operator;
grant select, delete on pipeline.event_rests to pipeline_operator;

-- pg-boss makes its tables itself, as the user who migrates. The operator may add jobs in its own transactions; what else
-- happens to them is pg-boss's.
create schema pgboss;
grant usage on schema pgboss to pipeline_operator;
alter default privileges in schema pgboss grant select, insert on tables to pipeline_operator;
