import type { PortalAccess } from '../store/portal-access.ts';
import { noteContext } from '../store/postgres-account-notes.ts';
import { signalContext } from '../store/signal-row.ts';

/** A key that texts of an account are sealed under, and how many. */
export interface KeyUse {
  readonly id: string;
  readonly texts: number;
}

const sealedText = `
  select words as sealed from pipeline.signals where portal_id = $1 and words is not null
  union all select value from pipeline.notes where portal_id = $1
  union all select answer from pipeline.requests where portal_id = $1 and answer is not null`;

export function keysInUse(access: PortalAccess): Promise<readonly KeyUse[]> {
  return access.run((sql) =>
    sql.query<KeyUse>(
      `select split_part(sealed, '.', 1) as id, count(*) as texts from (${sealedText}) as texts group by 1`,
      [access.portalId],
    ),
  );
}

interface SealedRow {
  readonly key: string;
  readonly sealed: string;
}

export interface Opened {
  readonly opened: number;
  readonly closed: number;
}

/** Tries some texts of an account: as many open with these keys, as many do not. */
export async function tryTexts({ run, portalId, keyring }: PortalAccess, most: number): Promise<Opened> {
  const [signals, notes] = await run(async (sql) => [
    await sql.query<SealedRow>(
      `select key, words as sealed from pipeline.signals
       where portal_id = $1 and words is not null order by key limit $2`,
      [portalId, most],
    ),
    await sql.query<SealedRow>(
      'select key, value as sealed from pipeline.notes where portal_id = $1 order by key limit $2',
      [portalId, most],
    ),
  ]);
  const texts = [
    ...(signals ?? []).map(({ key, sealed }) => [sealed, signalContext(portalId, key)] as const),
    ...(notes ?? []).map(({ key, sealed }) => [sealed, noteContext(portalId, key)] as const),
  ];
  const opened = texts.filter(([sealed, context]) => opens(() => keyring.open(sealed, context)));
  return { opened: opened.length, closed: texts.length - opened.length };
}

export function opens(open: () => string): boolean {
  try {
    open();
    return true;
  } catch {
    return false;
  }
}
