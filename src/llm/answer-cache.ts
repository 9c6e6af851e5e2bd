import { createHash } from 'node:crypto';
import type { ModelAnswer } from './answer.ts';

/** Where answers wait for the same question. Keys tell nothing about the email; answers hold quotes of it. */
export interface AnswerCache {
  get(key: string): ModelAnswer | undefined;
  set(key: string, answer: ModelAnswer): void;
}

const defaultCapacity = 200;

/** In memory of this process only; the answer that was not used for longest goes first. */
export function createMemoryAnswerCache(capacity = defaultCapacity): AnswerCache {
  const answers = new Map<string, ModelAnswer>();
  return {
    get(key) {
      const answer = answers.get(key);
      if (answer) {
        answers.delete(key);
        answers.set(key, answer);
      }
      return answer;
    },
    set(key, answer) {
      answers.delete(key);
      answers.set(key, answer);
      for (const oldest of answers.keys()) {
        if (answers.size <= capacity) break;
        answers.delete(oldest);
      }
    },
  };
}

/** SHA-256 over everything that the answer depends on: the model, the prompt's version, the words that are sent. */
export function cacheKey(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
