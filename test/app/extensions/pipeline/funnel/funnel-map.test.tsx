import { Accordion, Input } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  funnelView,
  keepingFunnel,
  lifecycle,
  oneOfEach,
} from '../../../../support/funnel-answers/funnel-account.ts';
import { forgetAccessCode } from '#shared/access-code.ts';
import { pipeline } from '../../../../support/funnel-answers/funnel-account.ts';
import { failed, ok } from '../../support/show-card.tsx';
import { openFunnel } from './open-funnel.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the map', () => {
  it('shows the six phases with their steps, whose turn it is, and how it really goes', async () => {
    const page = openFunnel();
    await page.until('A proposal, ready to use');
    for (const text of [
      ...['Discovery', 'Consideration', 'Evaluation', 'Decision', 'Onboarding', 'Adoption and growth'],
      ...['Contacts (lifecycle)', 'Demo done', 'Sales · within 2 days', 'No step here yet'],
      ...['21 days here (median of 41)', '44% go on (of 92)', '4 open points', '1 open point'],
    ])
      expect(page.shows(text), text).toBe(true);
  });

  it('is taken as it is at one click, every step with it', async () => {
    const page = openFunnel();
    await page.click('Take it as it is');
    await page.until('The map is saved');
    expect(Object.keys(page.savedSteps())).toHaveLength(12);
    expect(page.written()[0]).toMatchObject({ action: 'write', version: 4 });
    expect(page.shows('A proposal, ready to use')).toBe(false);
  });

  it('has one button to press first, whatever its state', async () => {
    const page = openFunnel();
    await page.until('A proposal, ready to use');
    expect(page.primaryButtons()).toEqual(['Take it as it is']);
    page.goToStep('lifecycle:lead');
    page.enter('proof', 'They wrote back');
    expect(page.primaryButtons()).toEqual(['Save the map']);
    page.goToMap();
    expect(page.primaryButtons()).toEqual(['Save the map']);
    await page.click('Save the map');
    await page.until('The map is saved');
    expect(page.primaryButtons()).toEqual(['Go through the steps']);
  });

  it('says the same open point of several steps once, with how to settle it and the ways there', async () => {
    const account = { lifecycle, pipelines: [pipeline('p', 'Sales', ['Thinking it over', 'Won'])] };
    const both = {
      ...account,
      pipelines: [...account.pipelines, pipeline('q', 'Partners', ['Thinking it over', 'Won'])],
    };
    const page = openFunnel({}, () => ok(funnelView(both)));
    await page.until('“Thinking it over” is hard to observe (2)');
    const fold = page.find(Accordion, (each) => each.props.title.startsWith('“Thinking'));
    expect(fold.findAll(PageLink)).toHaveLength(2);
    expect(page.shows('A name such as “Demo done” says by itself when it is true.')).toBe(true);
  });

  it('folds many steps of a phase', async () => {
    const stages = Array.from({ length: 9 }, (_, index) => `Demo ${String(index + 1)} done`);
    const page = openFunnel({}, keepingFunnel({ lifecycle: [], pipelines: [pipeline('p', 'P', stages)] }));
    await page.until('Demo 1 done');
    expect(page.links()).not.toContain('Demo 6 done');
    await page.click('4 more');
    expect(page.links()).toContain('Demo 6 done');
    await page.click('Show fewer');
    expect(page.links()).not.toContain('Demo 6 done');
  });

  it('says what to do where there is nothing to map', async () => {
    const nothing = funnelView({ lifecycle: [], pipelines: [] });
    await openFunnel({}, () => ok(nothing)).until('There are no stages to map yet');
  });

  it('says why it cannot be read, and is read at the next try', async () => {
    const read = keepingFunnel(oneOfEach);
    const page = openFunnel({}, (request, earlier) =>
      earlier === 0 ? failed('timeout', { retryable: true }) : read(request),
    );
    await page.click('Try again');
    await page.until('A proposal, ready to use');
  });

  it('is taken as soon as the access code is entered', async () => {
    const read = keepingFunnel(oneOfEach);
    const page = openFunnel({}, (request) =>
      request.action === 'write' && !('accessCode' in request) ? failed('not-allowed') : read(request),
    );
    await page.click('Take it as it is');
    await page.until('An access code protects this');
    expect(page.shows('This needs the access code')).toBe(false);
    page.find(Input, { name: 'access-code' }).trigger('onInput', 'a-long-enough-code' as never);
    await page.click('Continue');
    await page.until('The map is saved');
    forgetAccessCode();
  });

  it('speaks French', async () => {
    const page = openFunnel({}, keepingFunnel(oneOfEach), 'fr');
    await page.until('Une proposition, prête à l’emploi');
    expect(page.shows('Ventes · sous 2 jours')).toBe(true);
    expect(page.primaryButtons()).toEqual(['La prendre telle quelle']);
  });
});

describe('the hand-overs', () => {
  it('say between whom, at which steps, and what goes over', async () => {
    const page = openFunnel({ part: 'handovers' });
    await page.until('Marketing → Sales');
    expect(page.shows('Contacts (lifecycle), between “Marketing qualified lead” and')).toBe(true);
    expect(page.shows('Sales → Contacts (lifecycle), between “Closed won” and “Customer”')).toBe(true);
    expect(page.shows('Nothing that can be observed yet')).toBe(true);
  });

  it('lead to the step where what goes over is said, and then are settled', async () => {
    const page = openFunnel({ part: 'handovers' });
    await page.click('Say what goes over');
    await page.until('Step 12 of 12');
    page.enter('proof', 'Names, date, what was promised');
    page.goToPart('handovers');
    expect(page.shows('Names, date, what was promised')).toBe(true);
    expect(page.shows('Nothing that can be observed yet')).toBe(false);
  });

  it('say so where no team passes on to another', async () => {
    const alone = { lifecycle: [], pipelines: [pipeline('p', 'Sales', ['Demo done', 'Won'])] };
    await openFunnel({ part: 'handovers' }, () => ok(funnelView(alone))).until(
      'No team passes on to another yet.',
    );
  });
});
