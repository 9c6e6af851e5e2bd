import { createContext, useContext } from 'react';
import type { SettingsProblem } from '#core/views/settings-view.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import type { EditableSettings } from './editable.ts';
import type { SettingsDraft } from './useSettingsDraft.ts';
import { valueAt } from './value-at.ts';

export type { ChangeOf, EditableSection, EditableSettings } from './editable.ts';

const FormContext = createContext<SettingsDraft | null>(null);

export const SettingsFormProvider = FormContext.Provider;

/**
 * The settings while they are changed, for every section: what is kept (`view`), what is typed (`draft`), and how to change
 * it. `problemAt('reading.ourDomains')` says in words what is wrong with a value or with anything in it, from the first
 * attempt to save on; undefined where all is well.
 */
export function useSettingsForm() {
  const form = useContext(FormContext);
  if (!form) throw new Error('a section of the settings stands outside of their form');
  const { problems: words } = usePageWords().settings;
  const problemAt = (path: string): string | undefined => {
    const problem = form.problems.find((each) => each.path === path || each.path.startsWith(`${path}.`));
    return problem && problemText(problem, problem.path === path ? null : form.draft, words);
  };
  return { ...form, problemAt };
}

/** One value of a list is named, so that it can be found. */
function problemText(
  problem: SettingsProblem,
  draft: EditableSettings | null,
  words: PageDictionary['settings']['problems'],
): string {
  const text = words.sentence(problem.code, problem.expected);
  const value = draft && valueAt(draft, problem.path);
  return typeof value === 'string' || typeof value === 'number' ? words.of(String(value), text) : text;
}
