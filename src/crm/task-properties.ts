import { text, type AppProperty } from './property-kinds.ts';

/** What the app adds to HubSpot's tasks; hidden from people. */

/** Tasks only: which step of which deal a task is for, or which opportunity; unique, so that none gets two. */
export const taskKeyProperty = 'invisible_pipeline_task_key';

/** Tasks for managers only: ids of the owners who have had the task, between spaces. */
export const toldProperty = 'invisible_pipeline_told';

/** Tasks that the app completed only: ids of the deals that settled them, between spaces, or `decided`. */
export const settledByProperty = 'invisible_pipeline_settled_by';

const taskKey: AppProperty = {
  ...text(taskKeyProperty, 'Made for', 'Which step or opportunity the task is for; kept by the app.'),
  hasUniqueValue: true,
  hidden: true,
};

const told: AppProperty = {
  ...text(toldProperty, 'Told', 'Ids of the owners who have had the task; kept by the app.'),
  hidden: true,
};

const settledBy: AppProperty = {
  ...text(settledByProperty, 'Settled by', 'Ids of the deals that settled the task; kept by the app.'),
  hidden: true,
};

export const taskProperties: readonly AppProperty[] = [taskKey, told, settledBy];
