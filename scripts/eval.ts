import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/layout.ts';

/** `npm run eval [-- --split dev|held] [--errors]`: the detector measured on the project's corpus (eval/corpus/README.md). */
const corpus = join(root, 'eval', 'corpus');
const filesOf = (folder: string, option: string) =>
  readdirSync(join(corpus, folder))
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => [option, join(corpus, folder, name)]);

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'eval', 'detect.ts'),
    ...filesOf('messages', '--messages'),
    ...filesOf('sentences', '--sentences'),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
