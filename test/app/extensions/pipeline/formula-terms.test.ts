import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import { formulaToTerms } from '../../../../src/app/extensions/pipeline/figures/formula.ts';
import { computeFigures } from '../../../core/metrics/support.ts';
import { anyFilters, anyInput } from '../../../core/metrics/random-account.ts';

const { metrics } = pageDictionaryFor('en', 'UTC');

describe('what the page says of its figures', () => {
  it('names only terms that the computation brings', () => {
    fc.assert(
      fc.property(anyFilters, anyInput, (filters, input) => {
        for (const { id, terms } of computeFigures(filters, input)) {
          const brought = terms.map((term) => term.id);
          const named = formulaToTerms(metrics[id].formula);
          expect({ id, unknown: named.filter((term) => !brought.includes(term)) }).toEqual({
            id,
            unknown: [],
          });
        }
      }),
      { numRuns: 10 },
    );
  });
});
