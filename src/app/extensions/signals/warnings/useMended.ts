import { useEffect, useState } from 'react';
import type { MendedRecord } from '#core/views/deal-card-view.ts';
import type { UndoableField } from '#core/views/repair-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { useChangesOfCard } from '../changes/changes.ts';
import { callFunction } from '#shared/call-function.ts';

export type MendedField = UndoableField & MendedRecord;

export type Mended =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'ready'; readonly fields: readonly MendedField[] };

/** What can be taken back on these records, the newest first; asked again whenever something was written. */
export function useMended(records: readonly MendedRecord[]): Mended {
  const { done } = useChangesOfCard();
  const [mended, setMended] = useState<Mended>({ status: 'loading' });
  const key = JSON.stringify(records);
  useEffect(() => {
    let isCurrent = true;
    void readAll(JSON.parse(key) as readonly MendedRecord[]).then((next) => {
      if (isCurrent) setMended(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [key, done.length]);
  return mended;
}

async function readAll(records: readonly MendedRecord[]): Promise<Mended> {
  const fields: MendedField[] = [];
  for (const record of records) {
    const result = await callFunction('repair', { ...record, action: 'history' });
    if (!result.ok) return { status: 'failed', failure: result.failure };
    if (result.view.action === 'history')
      fields.push(...result.view.fields.map((field) => ({ ...field, ...record })));
  }
  return { status: 'ready', fields: fields.sort((a, b) => b.at - a.at) };
}
