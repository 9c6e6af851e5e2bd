import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { median, row, type Row } from '../row.ts';

const runs = 7;

/** Size, load time and resident memory of each function bundle, every run in a process of its own. */
export function measureBundles(projectDir: string): Row[] {
  const folder = join(projectDir, 'src', 'app', 'functions');
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return files.flatMap((name) => {
    const file = join(folder, name);
    const loads = Array.from({ length: runs }, () => loadInNewProcess(file));
    const stem = name.replace(/\.js$/, '');
    return [
      row(`bundle ${stem}: size`, statSync(file).size / 1e6, 'MB', 3),
      row(`bundle ${stem}: load`, median(loads.map(({ milliseconds }) => milliseconds)), 'ms', 150),
      row(`bundle ${stem}: resident`, median(loads.map(({ megabytes }) => megabytes)), 'MB', 100),
    ];
  });
}

const probe = `
const start = performance.now();
require(process.argv[1]);
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, megabytes: process.memoryUsage().rss / 1e6 }));
`;

function loadInNewProcess(file: string): { milliseconds: number; megabytes: number } {
  return JSON.parse(execFileSync(process.execPath, ['-e', probe, file], { encoding: 'utf8' })) as {
    milliseconds: number;
    megabytes: number;
  };
}
