import { useState } from 'react';
import { updateRecord } from '../data/crm.ts';
import { useLoad } from '../data/useLoad.ts';
import { useSession } from '../session.tsx';
import { NavLink } from '../shell/NavLink.tsx';
import { useToast } from '../shell/toasts.tsx';
import { readTasks, type Task } from './read-tasks.ts';

/** The CRM's tasks, the soonest due first. */
export function TasksPage() {
  const { words } = useSession();
  const [isAll, setAll] = useState(false);
  const tasks = useLoad(() => readTasks({ isAll }), [isAll]);
  return (
    <div className="list-page">
      <header className="page-header">
        <h1>{words.tasksTitle}</h1>
        <div className="language-switch" role="group">
          <button type="button" aria-pressed={!isAll} onClick={() => setAll(false)}>
            {words.openTasks}
          </button>
          <button type="button" aria-pressed={isAll} onClick={() => setAll(true)}>
            {words.allTasks}
          </button>
        </div>
      </header>
      {tasks.error ? <p className="notice notice-error">{tasks.error.message}</p> : null}
      <div className="list-table">
        <table>
          <thead>
            <tr>
              {['', words.task, words.status, words.owner, words.due, words.associatedWith].map(
                (label, index) => (
                  <th key={index}>{label}</th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {tasks.data?.map((task) => (
              <TaskRow key={task.id} task={task} onDone={tasks.reload} />
            ))}
          </tbody>
        </table>
        {tasks.data?.length === 0 ? <p className="quiet list-empty">{words.nothing}</p> : null}
        {tasks.isLoading ? <p className="quiet list-empty">{words.loading}…</p> : null}
      </div>
    </div>
  );
}

function TaskRow({ task, onDone }: { task: Task; onDone(): void }) {
  const { words, formats, meta } = useSession();
  const showToast = useToast();
  const owner = meta.owners.find((each) => each.id === task.ownerId);
  const isDone = task.status === 'COMPLETED';
  const isLate = !isDone && task.dueAt !== null && task.dueAt < meta.now;
  const complete = () =>
    updateRecord('tasks', task.id, { hs_task_status: 'COMPLETED' }).then(onDone, (error: Error) =>
      showToast({ type: 'danger', message: error.message }),
    );
  return (
    <tr className={isDone ? 'task-done' : undefined}>
      <td>
        <button
          type="button"
          className="task-check"
          aria-label={words.complete}
          title={words.complete}
          disabled={isDone}
          onClick={() => void complete()}
        >
          ✓
        </button>
      </td>
      <td>
        <strong>{task.subject}</strong>
        {task.body ? <p className="quiet task-body">{task.body}</p> : null}
      </td>
      <td>{words.taskStatus[task.status] ?? task.status}</td>
      <td>{owner ? `${owner.firstName} ${owner.lastName}` : '--'}</td>
      <td className={isLate ? 'late' : undefined}>{formats.date(task.dueAt)}</td>
      <td>
        {task.records.map((record) => (
          <NavLink
            key={`${record.type}/${record.id}`}
            to={`/${record.type}/${record.id}`}
            className="task-record"
          >
            {record.name}
          </NavLink>
        ))}
      </td>
    </tr>
  );
}
