import type {
  DataRightsRequest,
  DataRightsView,
  FoundRecord,
  KeptCounts,
} from '#core/views/data-rights-view.ts';
import type { DocumentsRequest } from '#core/views/documents-view.ts';
import { openDocument } from '../../../src/app/use-cases/documents/documents.ts';
import type { Answers } from '../stubbed-functions.ts';
import { answers as settings } from '../settings-answers/admin.ts';

/** Pieces of made-up answers of `data-rights` and `documents`. */

export const nothingKept: KeptCounts = {
  ...{ signals: 0, summaries: 0, ledgers: 0, repairLogs: 0, tasks: 0, notes: 0 },
};
export const someKept: KeptCounts = {
  ...{ signals: 14, summaries: 6, ledgers: 3, repairLogs: 2, tasks: 1, notes: 4 },
};

const names = ['Ada Morel', 'Bruno Keller', 'Chloé Dubois', 'Noor Haddad', 'Paul Lemaire'];

export function people(count: number): readonly FoundRecord[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: String(48_210_917_600 + at * 13), isGone: false },
    name: names[at] ?? null,
    detail: `${(names[at] ?? `office${at}`).toLowerCase().replace(' ', '.')}@norsel.example`,
  }));
}

export function view(
  action: DataRightsRequest['action'],
  part: Partial<DataRightsView> = {},
): { readonly ok: true; readonly view: DataRightsView } {
  const nothing = { found: null, file: null, cursor: null, kept: null, erased: 0, remaining: 0 };
  return { ok: true, view: { action, ...nothing, ...part } };
}

/** A part of an export as the function makes it. */
export function exportPart(at: number, isLastPart: boolean): string {
  const about = { title: 'What Invisible Pipeline keeps of this record', type: 'contact', isLastPart };
  const signals = Array.from({ length: 40 }, (_, row) => ({
    key: `${at}${row}:seat-expansion`,
    kind: 'seat-expansion',
    quote: 'Twelve colleagues start in May and will need access.',
    sentAt: '2026-11-12T09:24:00.000Z',
  }));
  return `${JSON.stringify({ about, signals }, null, 2)}\n`;
}

export const documents = (request: DocumentsRequest) => ({ ok: true, view: openDocument(request) });

/** Around them what the settings' other sections ask for. */
export function withSettings(answers: Answers): Answers {
  return { ...settings, documents, ...answers };
}
