import { staying } from './parts.ts';

export const answers = staying({ phase: 'counting' });
