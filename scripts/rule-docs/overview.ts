import { ruleCategories, severities, type RuleSubject } from '#core/quality/rule.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { canRepair, documentedRules, wordsOf, type DocumentedRule } from './documented-rule.ts';
import type { Labels } from './labels.ts';

const subjects: readonly RuleSubject[] = ['deal', 'contact', 'company'];

/** The Markdown page that lists every rule by subject and category. */
export function renderOverview(labels: Labels, dictionary: PageDictionary): string {
  const tables = subjects.flatMap((subject) => {
    const rules = documentedRules.filter((rule) => rule.subject === subject);
    return [
      `## ${labels.subjects[subject]} (${rules.length})`,
      ...ruleCategories.flatMap((category) => {
        const ofCategory = rules.filter((rule) => rule.category === category);
        if (ofCategory.length === 0) return [];
        return [`### ${labels.categories[category]}`, ruleTable(ofCategory, labels, dictionary)];
      }),
    ];
  });
  const head = [`<!-- ${labels.generated.replaceAll('`', '')} -->`, `# ${labels.title}`, labels.intro];
  return `${[...head, ...tables].join('\n\n')}\n`;
}

function ruleTable(rules: readonly DocumentedRule[], labels: Labels, dictionary: PageDictionary): string {
  const { rule, finds, weight, repair } = labels.table;
  const rows = rules.toSorted(byWeight).map((each) => {
    const mends = canRepair(each) ? labels.yes : labels.no;
    const { title } = wordsOf(each, dictionary);
    return `| [${each.id}](${each.id}.md) | ${title} | ${labels.severities[each.severity]} | ${mends} |`;
  });
  return [`| ${rule} | ${finds} | ${weight} | ${repair} |`, '| --- | --- | --- | --- |', ...rows].join('\n');
}

function byWeight(a: DocumentedRule, b: DocumentedRule): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.id < b.id ? -1 : 1);
}
