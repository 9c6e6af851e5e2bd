import { parseArgs } from 'node:util';
import { detect } from '#core/detect/detect.ts';
import { defaultDetectionSettings } from '#core/detect/detection.ts';
import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import { readRows, type LabelledSentence } from './labelled.ts';

/**
 * What becomes of plain sentences when each stands in a short mail of its own: per kind how many come out as alert, as
 * review and not at all. `node eval/detect-plain.ts [--file FILE] [--errors]`.
 */
const { values } = parseArgs({
  options: {
    file: { type: 'string', default: 'eval/data/plain.jsonl' },
    errors: { type: 'boolean', default: false },
  },
});

const frames = {
  fr: ['Bonjour Paul,\n\nMerci pour votre retour. ', '\n\nBien cordialement,\nClaire'],
  en: ['Hi Paul,\n\nThanks for the quick fix. ', '\n\nKind regards,\nClaire'],
} as const;

const judged = readRows<LabelledSentence>(values.file).map((row) => ({ row, signals: detectInMail(row) }));
process.stdout.write(signalKinds.map(kindLine).join(''));
const quiet = judged.filter(({ row }) => row.kinds.length === 0);
const raised = quiet.filter(({ signals }) => signals.length > 0);
process.stdout.write(`without a signal: ${String(quiet.length)}, raised ${String(raised.length)}\n`);
if (values.errors) process.stdout.write(judged.flatMap(errorLines).join(''));

function detectInMail({ id, lang, text }: LabelledSentence) {
  const [before, after] = frames[lang === 'fr' ? 'fr' : 'en'];
  const message = {
    id,
    direction: 'INCOMING' as const,
    from: 'claire@buyer.example',
    ourDomains: ['vendor.example'],
    subject: 'Hello',
    sentAt: Date.UTC(2026, 2, 2),
    utcOffsetMinutes: 60,
    text: `${before}${/[.?!]$/.test(text) ? text : `${text}.`}${after}`,
  };
  return detect(message, defaultDetectionSettings).signals;
}

function kindLine(kind: SignalKind): string {
  const rows = judged.filter(({ row }) => row.kinds.includes(kind));
  const count = (tier: string | undefined): number =>
    rows.filter(({ signals }) => signals.find((each) => each.kind === kind)?.tier === tier).length;
  const extra = judged.filter(
    ({ row, signals }) => !row.kinds.includes(kind) && signals.some((each) => each.kind === kind),
  );
  return `${kind.padEnd(16)} n ${String(rows.length).padStart(3)}   alert ${String(count('alert')).padStart(3)}   review ${String(count('review')).padStart(3)}   missed ${String(count(undefined)).padStart(3)}   extra ${String(extra.length).padStart(3)}\n`;
}

function errorLines({ row, signals }: (typeof judged)[number]): string[] {
  const missed = row.kinds.filter((kind) => signals.find((each) => each.kind === kind)?.tier !== 'alert');
  const wrong = signals.filter(({ kind }) => !row.kinds.includes(kind));
  const found = signals.map(({ kind, probability }) => `${kind} ${probability.toFixed(2)}`).join(', ');
  return missed.length + wrong.length === 0 ? [] : [`${row.id} read as [${found}]: ${row.text}\n`];
}
