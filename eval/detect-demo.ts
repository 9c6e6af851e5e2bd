import { defaultDetectionSettings, type Detection } from '#core/detect/detection.ts';
import { emailToMessage } from '#core/mail/email-to-message.ts';
import { isOpportunityKind, signalKinds } from '#core/signals/kind.ts';
import { buildDemo } from '#emulator/seeds/demo/index.ts';
import { loadDetector } from '../scripts/detector.ts';
import { count, noCounts, toRow } from './counts.ts';
import { isAlerted } from './judge.ts';

type DemoEmail = ReturnType<typeof buildDemo>['emails'][number];

interface Judged {
  readonly email: DemoEmail;
  readonly detection: Detection;
  readonly expectsOpportunity: boolean;
  readonly milliseconds: number;
}

const demoDay = Date.UTC(2026, 2, 2);

/**
 * Prints how the detector does on the demonstration account, whose scripts say what every email says between the lines;
 * returns the exit code. A script that is cast several times counts every time, errors are listed once.
 */
export function measureDemo(errors: boolean): number {
  const { account, emails } = buildDemo(demoDay);
  const judged = emails.map((email) => judge(email, account.ownDomains ?? []));
  const incoming = judged.filter(({ email }) => email.script.from === 'them' && !email.script.auto);
  process.stdout.write(
    [
      groupLine('unlogged, says an opportunity', ofSetting(incoming, 'unlogged', true)),
      groupLine('deal, says an opportunity', ofSetting(incoming, 'deal', true)),
      groupLine('quiet, says none', ofSetting(incoming, 'quiet', false)),
      groupLine('outsiders (pitches, newsletters)', ofSetting(incoming, 'outsider', false)),
      groupLine('risk, says no opportunity', ofSetting(incoming, 'risk', false)),
      ...kindRows(incoming),
      `median ${median(judged.map(({ milliseconds }) => milliseconds)).toFixed(2)} ms\n`,
      ...(errors ? errorLines(incoming) : []),
    ].join(''),
  );
  return 0;
}

function judge(email: DemoEmail, ourDomains: readonly string[]): Judged {
  const { properties } = email;
  const message = emailToMessage(
    {
      id: properties['hs_email_message_id'] ?? '',
      direction: email.script.from === 'them' ? 'INCOMING' : 'OUTGOING',
      fromAddress: properties['hs_email_from_email'] ?? null,
      subject: properties['hs_email_subject'] ?? '',
      text: properties['hs_email_text'] ?? null,
      html: properties['hs_email_html'] ?? null,
      sentAt: email.sentAt,
    } as Parameters<typeof emailToMessage>[0],
    ourDomains,
  );
  const before = performance.now();
  const detection = loadDetector().detect(message, defaultDetectionSettings);
  const milliseconds = performance.now() - before;
  const expectsOpportunity = email.script.signals.some(isOpportunityKind);
  return { email, detection, expectsOpportunity, milliseconds };
}

function ofSetting(judged: readonly Judged[], setting: string, expectsOpportunity: boolean): Judged[] {
  return judged.filter(
    (each) =>
      each.email.thread.script.setting.kind === setting && each.expectsOpportunity === expectsOpportunity,
  );
}

function groupLine(name: string, group: readonly Judged[]): string {
  const decided = group.filter(({ detection }) => detection.opportunity).length;
  const alerted = group.filter(({ detection }) => isAlerted(detection)).length;
  return `${name.padEnd(34)} ${String(group.length).padStart(4)}: decided ${String(decided)}, alerted ${String(alerted)}\n`;
}

function kindRows(incoming: readonly Judged[]): string[] {
  return signalKinds.map((kind) => {
    const counts = noCounts();
    for (const { email, detection } of incoming) {
      const found = detection.signals.some((signal) => signal.kind === kind);
      count(counts, email.script.signals.includes(kind), found);
    }
    return toRow(kind, counts);
  });
}

function errorLines(incoming: readonly Judged[]): string[] {
  const lines = incoming.flatMap(({ email, detection }) => {
    const expected = email.script.signals;
    const missed = expected.filter((kind) => detection.signals.every((signal) => signal.kind !== kind));
    const wrong = detection.signals.filter(({ kind }) => !expected.includes(kind));
    const id = `${email.thread.script.setting.kind} ${email.thread.script.id} ${detection.class}`;
    return [
      ...missed.map((kind) => `${id} missed ${kind}: ${email.script.text}`),
      ...wrong.map(
        ({ kind, quote, cue, probability }) =>
          `${id} wrong ${kind} ${probability.toFixed(2)} [${quote.slice(cue.start, cue.end)}]: ${quote}`,
      ),
    ];
  });
  return [...new Set(lines.map((line) => `${line.replaceAll('\n', ' ')}\n`))].sort();
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
