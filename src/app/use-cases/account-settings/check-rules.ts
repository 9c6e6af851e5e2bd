import { allRules } from '#core/quality/all-rules.ts';
import { readOptions } from '#core/quality/rule-options.ts';
import type { RuleOptions, RuleSettings } from '#core/quality/rule.ts';
import type { SettingsProblem } from '#core/views/settings-view.ts';

const optionsById = new Map<string, RuleOptions>(allRules.map(({ id, options }) => [id, options]));

/** Rules that there are none of, and options that the rule does not have or that are of another kind. */
export function checkRules(rules: RuleSettings): readonly SettingsProblem[] {
  return Object.entries(rules).flatMap(([id, { options = {} }]) => {
    const own = optionsById.get(id);
    if (!own) return [problem(`rules.${id}`, 'unknown-field', 'the id of a rule')];
    const read: RuleOptions = readOptions(own, options);
    return Object.entries(options).flatMap(([name, value]) => {
      const path = `rules.${id}.options.${name}`;
      if (!(name in own)) return [problem(path, 'unknown-field', Object.keys(own).join(' | '))];
      return read[name] === value ? [] : [problem(path, 'wrong-type', typeOf(own[name]))];
    });
  });
}

function typeOf(option: RuleOptions[string] | undefined): string {
  return typeof option === 'number' ? 'number' : 'array';
}

function problem(path: string, code: SettingsProblem['code'], expected: string): SettingsProblem {
  return { path, line: null, code, expected };
}
