import type { Attributes } from './tracer.ts';

const mostAttributes = 16;

/**
 * The attributes that may leave the process: numbers, truth values, and texts that are an id or a code. Anything with a
 * space or an @ in it, or longer than 64 characters, is somebody’s words and stays here.
 */
export function keepCodes(attributes: Attributes): Attributes {
  const kept = Object.entries(attributes).filter(
    ([name, value]) => /^[\w.]{1,40}$/u.test(name) && (typeof value !== 'string' || isCode(value)),
  );
  return Object.fromEntries(kept.slice(0, mostAttributes));
}

/** A name of ours as it is; what is none is not shown. */
export function toSpanName(name: string): string {
  return /^[\w :/.-]{1,64}$/u.test(name) ? name : 'work';
}

function isCode(value: string): boolean {
  return /^[\w:/.-]{1,64}$/u.test(value);
}
