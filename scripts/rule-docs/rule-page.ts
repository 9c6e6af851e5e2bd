import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import {
  canRepair,
  documentedRules,
  optionWordsOf,
  wordsOf,
  type DocumentedRule,
} from './documented-rule.ts';
import type { Labels } from './labels.ts';

/** The Markdown page of one rule. */
export function renderRulePage(rule: DocumentedRule, labels: Labels, dictionary: PageDictionary): string {
  const words = wordsOf(rule, dictionary);
  const sections = [
    `<!-- ${labels.generated.replaceAll('`', '')} -->`,
    `# ${words.title}`,
    summaryOf(rule, labels),
    `## ${labels.why}`,
    rule.example ? labels.forExample(words.why) : words.why,
    `## ${labels.fix}`,
    words.fix,
    `## ${labels.repair}`,
    canRepair(rule) ? labels.canRepair : labels.cannotRepair,
    `## ${labels.options}`,
    optionTable(rule, labels, dictionary),
    ...(rule.silencedBy ? [labels.givesWay(linksTo(rule.silencedBy, dictionary))] : []),
    ...switchSection(rule, labels),
    `[${labels.back}](README.md)`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function summaryOf(rule: DocumentedRule, labels: Labels): string {
  const about =
    rule.subject === 'deal' ? labels.scopes[rule.appliesTo ?? 'open'] : labels.aboutOne[rule.subject];
  const weight = labels.weighs(labels.severities[rule.severity]);
  return `\`${rule.id}\` · ${about} · ${labels.categories[rule.category]} · ${weight}`;
}

function optionTable(rule: DocumentedRule, labels: Labels, dictionary: PageDictionary): string {
  const options = Object.entries(rule.options);
  if (options.length === 0) return labels.noOptions;
  const words = optionWordsOf(rule, dictionary);
  const { option, sets, standard } = labels.optionTable;
  const rows = options.map(
    ([name, value]) => `| \`${name}\` | ${words[name] ?? ''} | ${showDefault(value, labels)} |`,
  );
  return [`| ${option} | ${sets} | ${standard} |`, '| --- | --- | --- |', ...rows].join('\n');
}

function showDefault(value: number | readonly string[], labels: Labels): string {
  if (typeof value === 'number') return String(value);
  return value.length === 0 ? labels.empty : value.map((word) => `\`${word}\``).join(', ');
}

function switchSection(rule: DocumentedRule, labels: Labels): string[] {
  const [title, how] = rule.isOptional
    ? [labels.turnOn, labels.howToTurnOn(rule.id)]
    : [labels.turnOff, labels.howToTurnOff(rule.id)];
  const setting = JSON.stringify({ [rule.id]: { isOn: rule.isOptional === true } });
  return [`## ${title}`, how, `\`\`\`json\n${setting}\n\`\`\``];
}

function linksTo(ids: readonly string[], dictionary: PageDictionary): string {
  const others = documentedRules.filter(({ id }) => ids.includes(id));
  return others.map((rule) => `[${wordsOf(rule, dictionary).title}](${rule.id}.md)`).join(', ');
}
