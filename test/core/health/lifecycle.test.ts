import { describe, expect, it } from 'vitest';
import { impliedLifecycle } from '#core/health/lifecycle.ts';
import { aDeal, aWonDeal } from '../../support/records.ts';

const at = (lifecycleStage: string | null) => ({ lifecycleStage });
const open = aDeal();
const won = aWonDeal();
const lost = aDeal({ isClosed: true });

describe('what a deal implies for contact and company', () => {
  it.each([
    ['an open deal', open, at('lead'), at('opportunity'), 'opportunity'],
    ['an open deal of a company that lags behind', open, at('opportunity'), at('subscriber'), 'opportunity'],
    ['an open deal of somebody without a stage', open, at(null), null, 'opportunity'],
    ['an open deal of a customer', open, at('customer'), at('customer'), null],
    ['a won deal', won, at('opportunity'), at('customer'), 'customer'],
    ['a won deal of an evangelist', won, at('evangelist'), null, null],
    ['a lost deal', lost, at('lead'), at('lead'), null],
    ['a stage of the account’s own', open, at('169384756'), null, null],
    ['a stage beside the order', open, at('other'), null, null],
    ['nobody', open, null, null, null],
  ])('%s', (_name, deal, contact, company, implied) => {
    expect(impliedLifecycle(deal, contact, company)).toBe(implied);
  });
});
