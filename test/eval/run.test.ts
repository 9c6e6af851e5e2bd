import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { run } from '../../eval/run.ts';

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

it.each([
  ['to list errors of locked messages', ['--errors'], 'not shown'],
  ['to know the classes of locked messages', ['--given-class'], 'for development'],
  ['to accept figures of development messages', ['--split', 'dev', '--accept'], 'test split only'],
  ['to check figures of development messages', ['--split', 'dev', '--check'], 'test split only'],
  ['to check what a language model adds', ['--llm', '--check'], 'embedded detector alone'],
  ['a split that is none', ['--split', 'held'], 'train, dev, test'],
])('refuses %s', async (_, args, reason) => {
  expect(await run(args)).toBe(1);
  expect(said).toContain(reason);
});
