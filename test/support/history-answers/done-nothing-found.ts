import { staying } from './parts.ts';
import { emptyReport } from './report.ts';

export const answers = staying(
  { phase: 'done', read: 640, total: 640, finishedAt: Date.now() },
  emptyReport(640, 0),
);
