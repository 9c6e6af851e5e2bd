import { describe, expect, it } from 'vitest';
import { rulesBySubject } from '#core/quality/all-rules.ts';
import { codeLabel, qualityCodes } from '#core/traces/quality-codes.ts';
import { watchedProperties } from '#core/traces/watched-properties.ts';

describe('the codes of a property', () => {
  it.each(['deal', 'contact', 'company'] as const)('are the rules about a %s, all of them', (subject) => {
    const ids = rulesBySubject[subject].map(({ id }) => id);
    expect([...qualityCodes[subject]].sort()).toEqual([...ids].sort());
  });

  it('have labels that differ within a property', () => {
    for (const codes of Object.values(qualityCodes)) {
      expect(new Set(codes.map(codeLabel)).size).toBe(codes.length);
    }
  });

  it('read as words', () => {
    expect(codeLabel('deal-close-date-contradicts-email')).toBe('Close date contradicts email');
  });
});

describe('the properties whose change is watched', () => {
  it('hold none of the app’s own, so that its writes never make it work', () => {
    const names: readonly string[] = Object.values(watchedProperties).flat();
    expect(names.filter((name) => name.startsWith('invisible_pipeline'))).toEqual([]);
    for (const list of Object.values(watchedProperties)) expect(new Set(list).size).toBe(list.length);
  });
});
