import { parseArgs } from 'node:util';
import { defaultDetectionSettings, type Detection } from '#core/detect/detection.ts';
import type { MailMessage } from '#core/mail/message.ts';
import { readMessage } from '#core/mail/read-message.ts';
import { readAccountWords, renderAccountWords } from './account-words.ts';
import { loadDetector } from './detector.ts';
import { toDetectionLine } from './mail/detection-line.ts';
import { openLanguageModelOrExit } from './mail/language-model.ts';
import { readMessages } from './mail/read-messages.ts';
import { renderSummary, renderSignals } from './mail/scan-table.ts';

/** `npm run scan -- FILE… [--our-domain DOMAIN …] [--all] [--llm] [--account] [--json]`: the signals in your own mail, before installing. */
const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    'our-domain': { type: 'string', multiple: true, default: [] },
    all: { type: 'boolean', default: false },
    llm: { type: 'boolean', default: false },
    account: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const usage = `npm run scan -- FILE… [--our-domain DOMAIN]… [--all] [--llm] [--account] [--json]
  FILE          .eml, .mbox, or a labelled set as .jsonl; without --llm nothing leaves this machine
  --our-domain  a mail domain of yours: mail from it is your own, not a buyer's
  --all         signals to check as well, not only those certain enough for an alert
  --llm         put messages without an alert to the language model of docs/language-model.md
  --account     also words of your own that your products and deals hold; PRIVATE_APP_ACCESS_TOKEN opens the account
  --json        one JSON line a message instead of a table`;

if (values.help || (files.length === 0 && !values.account)) {
  console.error(usage);
  process.exit(values.help ? 0 : 2);
}

const ourDomains = values['our-domain'].map((domain) => domain.toLowerCase());
const detector = loadDetector();
const languageModel = values.llm ? openLanguageModelOrExit() : null;
const progress = startProgress();
const totals = { messages: 0, withSignals: 0, opportunities: 0, unreadable: 0 };

for (const file of files) await scanFile(file).catch((error: unknown) => report(file, fileProblem(error)));
progress.end();
if (!values.json && files.length > 0) console.log(renderSummary(totals));
if (values.account) await printAccountWords();
for (const line of languageModel?.report() ?? []) console.error(line);
process.exitCode = totals.messages === 0 && totals.unreadable > 0 ? 1 : 0;

async function scanFile(file: string): Promise<void> {
  for await (const item of readMessages(file, ourDomains)) {
    if (!item.ok) {
      report(item.where, item.reason);
      continue;
    }
    totals.messages += 1;
    progress.tick(totals.messages);
    const detection = await detectMessage(item.message);
    const shown = detection.signals.filter((signal) => values.all || signal.tier === 'alert');
    if (detection.opportunity) totals.opportunities += 1;
    if (shown.length > 0) totals.withSignals += 1;
    if (values.json) console.log(JSON.stringify(toDetectionLine(item.message.id, detection)));
    else if (shown.length > 0) console.log(renderSignals(item.message, shown));
  }
}

async function detectMessage(message: MailMessage): Promise<Detection> {
  const read = readMessage(message);
  const detection = detector.detectRead(read, defaultDetectionSettings);
  return languageModel ? languageModel.refine(read, detection) : detection;
}

async function printAccountWords(): Promise<void> {
  const words = await readAccountWords(process.env).catch((error: unknown) => fileProblem(error));
  if (words === null) console.error('--account: PRIVATE_APP_ACCESS_TOKEN is not set');
  else if (typeof words === 'string') console.error(`--account: ${words}`);
  else if (values.json) for (const word of words) console.log(JSON.stringify(word));
  else if (words.length > 0) console.log(renderAccountWords(words));
  else console.error('--account: no words of your own in products and deals');
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
