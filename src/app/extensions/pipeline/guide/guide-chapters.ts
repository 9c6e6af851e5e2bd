import { metricIds } from '#core/views/figure.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { matchesWords } from '#shared/matches-words.ts';
import { fillFormula } from '../figures/formula.ts';
import type { GuideChapter, GuideEntry } from './guide-entry.ts';
import { ruleGroups } from './rule-groups.ts';
import { signalGroups } from './signal-groups.ts';

/** All that the guide explains, in the words of the cards and the page. */
export function guideChapters(dictionary: PageDictionary): readonly GuideChapter[] {
  const { figures, how, rules, signals } = dictionary.guide;
  const paragraphs = Object.entries(how).map(([id, { text, title }]) => ({ id, title, text, lines: [] }));
  return [
    { id: 'how', intro: null, groups: [{ id: 'how', title: null, entries: paragraphs }] },
    { id: 'signals', intro: signals.intro, groups: signalGroups(dictionary) },
    { id: 'rules', intro: rules.intro, groups: ruleGroups(dictionary) },
    {
      ...{ id: 'figures', intro: figures.intro },
      groups: [{ id: 'figures', title: null, entries: figureEntries(dictionary) }],
    },
  ];
}

function figureEntries({ guide, metrics, terms }: PageDictionary): readonly GuideEntry[] {
  return metricIds.map((id) => {
    const { definition, formula, name } = metrics[id];
    const text = fillFormula(formula, (term) => terms[term]) ?? formula;
    return { id, title: name, text: definition, lines: [{ label: guide.figures.formula, text }] };
  });
}

/** What is left of the chapters for words that somebody looks for; groups and chapters without a match are gone. */
export function searchChapters(chapters: readonly GuideChapter[], typed: string): readonly GuideChapter[] {
  return chapters.flatMap((chapter) => {
    const groups = chapter.groups.flatMap((group) => {
      const entries = group.entries.filter((entry) => matchesWords(textOf(entry), typed));
      return entries.length > 0 ? [{ ...group, entries }] : [];
    });
    return groups.length > 0 ? [{ ...chapter, groups }] : [];
  });
}

export function countEntries(chapters: readonly GuideChapter[]): number {
  return chapters.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries)).length;
}

function textOf({ lines, text, title }: GuideEntry): string {
  const own = lines.filter(({ isShared }) => !isShared);
  return [title, text, ...own.map((line) => line.text)].join(' ');
}
