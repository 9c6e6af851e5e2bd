import { Button, TextArea } from '@hubspot/ui-extensions';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FunnelRequest, FunnelView } from '#core/views/funnel-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import {
  funnelView,
  keepingFunnel,
  oneOfEach,
  pipeline,
} from '../../../../support/funnel-answers/funnel-account.ts';
import { failed, ok } from '../../support/show-card.tsx';
import { openFunnel } from './open-funnel.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

const won = 'stage:default:default-6';
const demo = 'stage:default:default-3';
const opened = async (step: string, ...rest: [] | [Parameters<typeof openFunnel>[1]]) => {
  const page = openFunnel({ step }, ...rest);
  await page.until('Step');
  return page;
};

describe('a step of the map', () => {
  it('says which it is, what the records say, and offers what usually helps', async () => {
    const page = await opened(demo);
    expect(page.shows('Step 9 of 12')).toBe(true);
    expect(page.shows('21 days here (median of 41)')).toBe(true);
    expect(page.shows('Clear: who, on what proof, and by when.')).toBe(true);
    expect(page.field('action').props.placeholder).toBe('Confirm the meeting and who attends');
    await page.click('Take the suggestion');
    expect(page.field('action').props.value).toBe('Confirm the meeting and who attends');
    expect(page.hasButton('Take the suggestion')).toBe(false);
  });

  it('promises of the card what the card says', async () => {
    const page = await opened(demo);
    const hint = (name: string) => page.field(name).props.description;
    expect(hint('action')).toContain('Deal cards show it first.');
    page.enter('action', 'Call');
    expect(page.field('material').props.placeholder).toBe('');
    page.enter('action', '');
    page.enter('role', 'none');
    expect(hint('action')).toBeUndefined();
    expect(page.field('action').props.placeholder).toBe('');
    page.goToStep(won);
    await page.until('Step 12 of 12');
    expect([hint('action'), hint('evidence')]).toEqual([undefined, undefined]);
  });

  it('is settled while it is filled in', async () => {
    const page = await opened(won);
    expect(page.shows('From Sales to Customer success with nothing to show')).toBe(true);
    page.enter('evidence', ['timing', 'need']);
    expect(page.shows('From Sales to Customer success with nothing to show')).toBe(false);
    expect(page.field('evidence').props.value).toEqual(['need', 'timing']);
    page.enter('team', 'none');
    page.enter('delayDays', null);
    expect(page.shows('Nobody is named to move it on')).toBe(true);
    expect(page.shows('No delay is agreed')).toBe(true);
  });

  it.each([
    [2.6, 3],
    [-4, 0],
    [4000, 365],
    [Number.NaN, null],
  ])('takes a delay of %d days as %s', async (typed, kept) => {
    const page = await opened(demo);
    page.enter('delayDays', typed);
    await page.click('Save the map');
    await page.until('The map is saved');
    expect(page.savedSteps()[demo]?.delayDays).toBe(kept);
  });

  it('keeps what was said while one moves on, and undoes it in one step alone', async () => {
    const page = await opened(demo);
    page.enter('proof', 'They sent their figures');
    await page.click('Next');
    await page.until('Step 10 of 12');
    expect(page.find(TextArea, { name: 'proof' }).props.value).toBe('');
    page.enter('action', 'Call');
    await page.click('Previous');
    await page.until('Step 9 of 12');
    expect(page.field('proof').props.value).toBe('They sent their figures');
    await page.click('Undo in this step');
    expect(page.field('proof').props.value).toBe('');
    await page.click('Next');
    await page.until('Step 10 of 12');
    expect(page.field('action').props.value).toBe('Call');
  });

  it('leads from the last one to the hand-overs, and to any other by its name', async () => {
    const page = await opened(won);
    page.enter('jump', 'lifecycle:lead');
    await page.until('Step 2 of 12');
    page.goToStep(won);
    await page.click('On to the hand-overs');
    await page.until('Hand-overs between teams');
  });

  it('that is gone says so, with the way back', async () => {
    const page = openFunnel({ step: 'stage:default:gone' });
    await page.until('This step is no longer there');
    expect(page.links()).toEqual(['Back to the map']);
  });
});

describe('saving the map', () => {
  it('writes every step, names who did it, and says that the cards follow', async () => {
    const page = await opened(demo);
    expect(page.shows('Saving agrees on every step as shown')).toBe(true);
    page.enter('proof', 'They sent their figures');
    await page.click('Save the map');
    await page.until('Deal cards use its proofs, actions and delays from now on.');
    expect(page.savedSteps()[demo]?.proof).toBe('They sent their figures');
    expect(Object.keys(page.savedSteps())).toHaveLength(12);
    expect(page.written()[0]?.by).toContain('@');
    expect(page.shows('All changes are saved.')).toBe(true);
    page.leave();
    await page.until('Another view');
    page.goToMap();
    await page.until('Go through the steps');
    expect(page.shows('The map is saved')).toBe(false);
  });

  it('can be given up', async () => {
    const page = await opened(demo);
    page.enter('proof', 'They sent their figures');
    expect(page.shows('Changes are not saved yet.')).toBe(true);
    await page.click('Discard changes');
    expect(page.field('proof').props.value).toBe('');
  });

  it('keeps unsaved changes while another view of the page is looked at', async () => {
    const page = await opened(demo);
    page.enter('proof', 'They sent their figures');
    page.leave();
    await page.until('Another view');
    page.goToStep(demo);
    await page.until('Step 9 of 12');
    expect(page.field('proof').props.value).toBe('They sent their figures');
    expect(page.callsOf('funnel-map')).toHaveLength(1);
  });

  it('when somebody else was first shows their changes with mine on top, and writes nothing yet', async () => {
    const { steps } = await theirSteps();
    let version = 4;
    const answer = (request: FunnelRequest): FunctionResult<FunnelView> => {
      const theirs = funnelView(oneOfEach, version === 4 ? undefined : { steps }, { version });
      if (request.action === 'read' || request.version === version) return ok(theirs);
      return failed('changed-meanwhile');
    };
    const page = await opened(demo, answer);
    page.enter('proof', 'Mine');
    version = 5;
    await page.click('Save the map');
    await page.until('Somebody else saved first');
    expect(page.field('proof').props.value).toBe('Mine');
    expect(page.field('action').props.value).toBe('Theirs');
    await page.click('Save the map');
    await page.until('The map is saved');
    expect(page.savedSteps()[demo]).toMatchObject({ proof: 'Mine', action: 'Theirs' });
    expect(page.written().map((call) => call.version)).toEqual([4, 5]);
  });

  it('whose answer got lost is known for saved at the next try', async () => {
    const keep = keepingFunnel(oneOfEach);
    let kept = false;
    const page = await opened(demo, (request) => {
      if (request.action === 'read') return keep(request);
      if (kept) return failed('changed-meanwhile');
      keep(request);
      kept = true;
      return failed('timeout', { retryable: true });
    });
    page.enter('proof', 'They sent their figures');
    await page.click('Save the map');
    await page.until('The map is not saved yet');
    await page.click('Save the map');
    await page.until('The map is saved');
    expect(page.shows('Somebody else saved first')).toBe(false);
  });

  it('says what to shorten where it does not fit', async () => {
    const page = await opened(demo, (request) =>
      request.action === 'read' ? ok(funnelView(oneOfEach)) : failed('too-long'),
    );
    page.enter('proof', 'They sent their figures');
    await page.click('Save the map');
    await page.until('Shorten the longest texts, then save again.');
    expect(page.field('proof').props.value).toBe('They sent their figures');
  });

  it('of more than 200 steps says what to do, and sends nothing', async () => {
    const stages = Array.from({ length: 201 }, (_, index) => `Demo ${String(index + 1)} done`);
    const page = openFunnel({}, keepingFunnel({ lifecycle: [], pipelines: [pipeline('p', 'P', stages)] }));
    await page.click('Take it as it is');
    await page.until('Maps of up to 200 steps can be kept.');
    expect(page.written()).toEqual([]);
  });

  it('that fails says why, loses nothing, and can be tried again', async () => {
    const keep = keepingFunnel(oneOfEach);
    let fails = true;
    const page = await opened(demo, (request) => {
      if (request.action === 'read' || !fails) return keep(request);
      fails = false;
      return failed('timeout', { retryable: true, correlationId: 'abc-1' });
    });
    page.enter('proof', 'They sent their figures');
    await page.click('Save the map');
    await page.until('The map is not saved yet');
    expect(page.shows('Reference: abc-1')).toBe(true);
    expect(page.field('proof').props.value).toBe('They sent their figures');
    await page.click('Save the map');
    await page.until('The map is saved');
  });

  it('takes nothing in while it is under way', async () => {
    let answer: (result: FunctionResult<FunnelView>) => void = () => undefined;
    const page = await opened(demo, (request) =>
      request.action === 'read'
        ? ok(funnelView(oneOfEach))
        : new Promise<FunctionResult<FunnelView>>((resolve) => (answer = resolve)),
    );
    page.enter('proof', 'First');
    await page.click('Save the map');
    await page.waitFor(() => expect(page.hasButton('Saving')).toBe(true));
    expect(page.field('proof').props.readOnly).toBe(true);
    page.enter('proof', 'Second');
    expect(page.findAll(Button).map((one) => one.text)).not.toContain('Discard changes');
    answer(ok(funnelView(oneOfEach, { steps: page.savedSteps() }, { version: 5 })));
    await page.until('The map is saved');
    expect(page.field('proof').props.value).toBe('First');
  });
});

/** What somebody else agreed on meanwhile: another action in the same step. */
async function theirSteps() {
  const page = await opened(demo);
  page.enter('action', 'Theirs');
  await page.click('Save the map');
  await page.until('The map is saved');
  return { steps: page.savedSteps() };
}
