import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Where things lie in the repository and in a built project of platform 2026.09. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const source = {
  app: join(root, 'src', 'app', 'app-hsmeta.json'),
  /** Metafiles of what the marketplace edition has instead of functions. */
  marketplace: join(root, 'src', 'app', 'marketplace'),
  extensions: join(root, 'src', 'app', 'extensions'),
  functions: join(root, 'src', 'app', 'app.functions'),
  core: join(root, 'src', 'core'),
} as const;

export interface ProjectLayout {
  readonly project: string;
  readonly app: string;
  readonly cards: string;
  readonly pages: string;
  readonly settings: string;
  readonly functions: string;
  readonly webhooks: string;
  readonly workflowActions: string;
  readonly appEvents: string;
}

export function projectLayout(project: string): ProjectLayout {
  const app = join(project, 'src', 'app');
  return {
    project,
    app,
    cards: join(app, 'cards'),
    pages: join(app, 'pages'),
    settings: join(app, 'settings'),
    functions: join(app, 'functions'),
    webhooks: join(app, 'webhooks'),
    workflowActions: join(app, 'workflow-actions'),
    appEvents: join(app, 'app-events'),
  };
}

export const platformVersion = '2026.09';
