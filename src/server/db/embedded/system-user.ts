import { chown, readFile } from 'node:fs/promises';

/** Who runs Postgres. Empty: whoever runs this process. */
export interface SystemUser {
  readonly uid?: number;
  readonly gid?: number;
}

/** Postgres refuses to run as root: then it runs as the machine's `postgres`, else as its `nobody`. */
export async function findSystemUser(): Promise<SystemUser> {
  if (process.getuid?.() !== 0) return {};
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find(([one]) => one === name) ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('Postgres cannot run as root, and this machine has neither a user postgres nor nobody');
}

export async function giveTo({ uid, gid }: SystemUser, file: string): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(file, uid, gid);
}
