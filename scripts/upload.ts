import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/layout.ts';

/** `npm run upload [-- --account NAME …]`: hands the built private edition to HubSpot's CLI with the same options. */
const project = join(root, 'build', 'private');
const cli = join(root, 'node_modules', '@hubspot', 'cli', 'bin', 'hs.js');

if (!existsSync(join(project, 'hsproject.json'))) {
  console.error('There is no build yet: run "npm run build" first.');
  process.exit(1);
}
const { status } = spawnSync(process.execPath, [cli, 'project', 'upload', ...process.argv.slice(2)], {
  cwd: project,
  stdio: 'inherit',
});
process.exit(status ?? 1);
