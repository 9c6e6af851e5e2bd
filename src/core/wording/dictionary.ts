import { english } from './en.ts';
import { french } from './fr.ts';
import { createReader } from './reader.ts';

/** Every word of the cards and tasks. English is the shape; another language is complete or does not compile. */
export type Dictionary = ReturnType<typeof english>;

export const dictionaryFor = createReader<Dictionary>(english, french);
