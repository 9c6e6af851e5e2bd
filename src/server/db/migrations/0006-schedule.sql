-- What is to be done without anybody asking, and when: one row for each account and job. Portal 0 stands for the app itself.
create table pipeline.portal_schedule (
  portal_id bigint not null check (portal_id >= 0),
  job text not null,
  -- Epoch milliseconds; a row is due from then on.
  next_at bigint not null,
  last_ok_at bigint,
  -- In a row, since it last went well.
  failures integer not null default 0,
  -- How far the job is: times, ids and offsets.
  progress jsonb not null default '{}',
  -- The run that has it, and until when nobody else may take it: a process that was killed blocks it no longer.
  held_by uuid,
  held_until bigint,
  -- Somebody asked for it while a run was under way.
  woken boolean not null default false,
  primary key (portal_id, job)
);
create index portal_schedule_due on pipeline.portal_schedule (next_at);
grant select, insert, update, delete on pipeline.portal_schedule to pipeline_operator;
