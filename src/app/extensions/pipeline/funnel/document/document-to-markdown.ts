import type { FunnelDocument } from './funnel-document.ts';

/** The document as Markdown, which reads well as plain text too. */
export function documentToMarkdown(document: FunnelDocument): string {
  const { handovers, openPoints } = document;
  const blocks = [
    `# ${plain(document.title)}`,
    plain(document.subtitle),
    document.notes.map(plain).join('  \n'),
    ...document.phases.flatMap((phase) => phaseBlocks(phase, document.noStep)),
    ...[handovers, openPoints].flatMap(({ title, lines }) => [
      `## ${plain(title)}`,
      lines.map((line) => `- ${plain(line)}`).join('\n'),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function phaseBlocks({ title, meaning, steps }: FunnelDocument['phases'][number], noStep: string): string[] {
  return [
    `## ${plain(title)}`,
    `*${plain(meaning)}*`,
    ...(steps.length === 0 ? [plain(noStep)] : []),
    ...steps.flatMap((step) => [
      `### ${plain(step.title)} (${plain(step.track)})`,
      step.rows.map(({ label, text }) => `- **${plain(label)}** – ${plain(text)}`).join('\n'),
    ]),
  ];
}

/** Words on one line, with nothing in them that Markdown would read as its own. Spaces that do not break stay. */
function plain(text: string): string {
  const oneLine = text.replaceAll(/[ \t\r\n\u2028\u2029]+/g, ' ').trim();
  return oneLine.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&');
}
