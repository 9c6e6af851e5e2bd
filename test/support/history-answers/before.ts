import { staying } from './parts.ts';

/** Nobody has read past mail. */
export const answers = staying({ phase: 'none' });
