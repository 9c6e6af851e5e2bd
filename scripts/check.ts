import { spawnSync } from 'node:child_process';

/** `npm run check [NAME …]`: the checks that need no run of the app; all of them when none is named. */
const checks: Readonly<Record<string, readonly string[]>> = {
  types: ['tsc', '--noEmit'],
  lint: ['eslint', '--max-warnings', '0', '.'],
  format: ['prettier', '--check', '--log-level', 'warn', '.'],
  imports: ['depcruise', 'src', 'emulator', 'scripts', 'bench', 'eval'],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(`no check called ${unknown.join(', ')}: there are ${Object.keys(checks).join(', ')}`);
  process.exit(1);
}

let failures = 0;
for (const name of wanted.length > 0 ? wanted : Object.keys(checks)) {
  const [command = '', ...args] = checks[name] ?? [];
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status !== 0) failures += 1;
}
process.exit(failures === 0 ? 0 : 1);
