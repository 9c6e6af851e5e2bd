import { halfRead, staying } from './parts.ts';

/** Another page reads. */
export const answers = staying({ ...halfRead, isRunning: true });
