import { parseArgs } from 'node:util';
import { detect } from '#core/detect/detect.ts';
import { defaultDetectionSettings } from '#core/detect/detection.ts';
import { toDetectionLine } from './mail/detection-line.ts';
import { readMessages } from './mail/read-messages.ts';
import { renderSummary, renderSignals } from './mail/scan-table.ts';

/** `npm run scan -- FILE… [--our-domain DOMAIN …] [--all] [--json]`: the signals in your own mail, before installing. */
const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    'our-domain': { type: 'string', multiple: true, default: [] },
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const usage = `npm run scan -- FILE… [--our-domain DOMAIN]… [--all] [--json]
  FILE          .eml, .mbox, or a labelled set as .jsonl; nothing leaves this machine
  --our-domain  a mail domain of yours: mail from it is your own, not a buyer's
  --all         signals to check as well, not only those certain enough for an alert
  --json        one JSON line a message instead of a table`;

if (values.help || files.length === 0) {
  console.error(usage);
  process.exit(values.help ? 0 : 2);
}

const ourDomains = values['our-domain'].map((domain) => domain.toLowerCase());
const progress = startProgress();
const totals = { messages: 0, withSignals: 0, opportunities: 0, unreadable: 0 };

for (const file of files) await scanFile(file).catch((error: unknown) => report(file, fileProblem(error)));
progress.end();
if (!values.json) console.log(renderSummary(totals));
process.exitCode = totals.messages === 0 && totals.unreadable > 0 ? 1 : 0;

async function scanFile(file: string): Promise<void> {
  for await (const item of readMessages(file, ourDomains)) {
    if (!item.ok) {
      report(item.where, item.reason);
      continue;
    }
    totals.messages += 1;
    progress.tick(totals.messages);
    const detection = detect(item.message, defaultDetectionSettings);
    const shown = detection.signals.filter((signal) => values.all || signal.tier === 'alert');
    if (detection.opportunity) totals.opportunities += 1;
    if (shown.length > 0) totals.withSignals += 1;
    if (values.json) console.log(JSON.stringify(toDetectionLine(item.message.id, detection)));
    else if (shown.length > 0) console.log(renderSignals(item.message, shown));
  }
}

function report(where: string, reason: string): void {
  totals.unreadable += 1;
  console.error(`${where}: ${reason}`);
}

function fileProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  return error instanceof Error ? error.message : 'cannot be read';
}

/** A line on standard error that is written over, so that long input shows it is alive. */
function startProgress() {
  const isTerminal = process.stderr.isTTY;
  const every = isTerminal ? 100 : 10_000;
  return {
    tick(messages: number) {
      if (messages % every === 0)
        process.stderr.write(`${isTerminal ? '\r' : ''}${messages} messages read${isTerminal ? '' : '\n'}`);
    },
    end() {
      if (isTerminal && totals.messages >= every) process.stderr.write('\r\x1b[K');
    },
  };
}
