import { halfRead, staying } from './parts.ts';

export const answers = staying(halfRead);
