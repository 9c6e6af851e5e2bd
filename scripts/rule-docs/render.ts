import { format } from 'prettier';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import { documentedRules } from './documented-rule.ts';
import { english, french, type Labels } from './labels.ts';
import { renderOverview } from './overview.ts';
import { renderRuleLists } from './rule-lists.ts';
import { renderRulePage } from './rule-page.ts';

interface Edition {
  /** Below the repository's root. */
  readonly folder: string;
  readonly locale: string;
  readonly labels: Labels;
}

const editions: readonly Edition[] = [
  { folder: 'docs/rules', locale: 'en', labels: english },
  { folder: 'docs/fr/regles', locale: 'fr', labels: french },
];

export const ruleDocFolders = editions.map(({ folder }) => folder);

/** Every page, and every list of the guide inside the app, by its path below the repository's root, formatted as the repository is. */
export async function renderRuleDocs(): Promise<Map<string, string>> {
  const pages = editions.flatMap(({ folder, locale, labels }) => {
    const dictionary = pageDictionaryFor(locale, 'UTC');
    const rules = documentedRules.map(
      (rule) => [`${folder}/${rule.id}.md`, renderRulePage(rule, labels, dictionary)] as const,
    );
    return [[`${folder}/README.md`, renderOverview(labels, dictionary)] as const, ...rules];
  });
  const formatted = pages.map(async ([path, text]) => {
    return [path, await format(text, { parser: 'markdown', printWidth: 110 })] as const;
  });
  return new Map([...(await Promise.all(formatted)), ...(await renderRuleLists())]);
}
