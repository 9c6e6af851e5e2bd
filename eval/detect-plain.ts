import { fileURLToPath } from 'node:url';
import { defaultDetectionSettings } from '#core/detect/detection.ts';
import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import { loadDetector } from '../scripts/detector.ts';
import { readRows, type LabelledSentence } from './labelled.ts';
import { toTable } from './report/table.ts';

const frames = {
  fr: ['Bonjour Paul,\n\nMerci pour votre retour. ', '\n\nBien cordialement,\nClaire'],
  en: ['Hi Paul,\n\nThanks for the quick fix. ', '\n\nKind regards,\nClaire'],
} as const;

type Judged = ReturnType<typeof judge>;

/**
 * What becomes of plain sentences when each stands in a short mail of its own: per kind how many come out as alert, as
 * review and not at all. Prints it; returns the exit code.
 */
export function measurePlain(errors: boolean): number {
  const file = fileURLToPath(new URL('data/plain.jsonl', import.meta.url));
  const judged = readRows<LabelledSentence>(file).map(judge);
  const quiet = judged.filter(({ row }) => row.kinds.length === 0);
  const raised = quiet.filter(({ signals }) => signals.length > 0);
  process.stdout.write(
    `${kindTable(judged)}\nwithout a signal: ${String(quiet.length)}, raised ${String(raised.length)}\n`,
  );
  if (errors) process.stdout.write(judged.flatMap(errorLines).join(''));
  return 0;
}

function judge(row: LabelledSentence) {
  const [before, after] = frames[row.lang === 'fr' ? 'fr' : 'en'];
  const message = {
    id: row.id,
    direction: 'INCOMING' as const,
    from: 'claire@buyer.example',
    ourDomains: ['vendor.example'],
    subject: 'Hello',
    sentAt: Date.UTC(2026, 2, 2),
    utcOffsetMinutes: 60,
    text: `${before}${/[.?!]$/.test(row.text) ? row.text : `${row.text}.`}${after}`,
  };
  return { row, signals: loadDetector().detect(message, defaultDetectionSettings).signals };
}

function kindTable(judged: readonly Judged[]): string {
  const tierOf = ({ signals }: Judged, kind: SignalKind) => signals.find((each) => each.kind === kind)?.tier;
  const holding = (kind: SignalKind) => judged.filter(({ row }) => row.kinds.includes(kind));
  const column = (title: string, count: (kind: SignalKind) => number) => ({
    title,
    align: 'right' as const,
    cell: (kind: SignalKind) => String(count(kind)),
  });
  const withTier = (kind: SignalKind, tier: string | undefined) =>
    holding(kind).filter((each) => tierOf(each, kind) === tier).length;
  return toTable<SignalKind>(
    [
      { title: 'kind', cell: (kind) => kind },
      column('n', (kind) => holding(kind).length),
      column('alert', (kind) => withTier(kind, 'alert')),
      column('review', (kind) => withTier(kind, 'review')),
      column('missed', (kind) => withTier(kind, undefined)),
      column(
        'extra',
        (kind) => judged.filter((each) => !each.row.kinds.includes(kind) && tierOf(each, kind)).length,
      ),
    ],
    signalKinds,
  );
}

function errorLines({ row, signals }: Judged): string[] {
  const missed = row.kinds.filter((kind) => signals.find((each) => each.kind === kind)?.tier !== 'alert');
  const wrong = signals.filter(({ kind }) => !row.kinds.includes(kind));
  const found = signals.map(({ kind, probability }) => `${kind} ${probability.toFixed(2)}`).join(', ');
  return missed.length + wrong.length === 0 ? [] : [`${row.id} read as [${found}]: ${row.text}\n`];
}
