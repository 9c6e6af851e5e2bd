import { Button, Form, Input, NumberInput, Select, TextArea } from '@hubspot/ui-extensions';
import { describe, expect, it, vi } from 'vitest';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import { forgetAccessCode } from '#shared/access-code.ts';
import { forgetEntered } from '../../../../src/app/extensions/settings/privacy/documents/entered.ts';
import { openDocument } from '../../../../src/app/use-cases/documents/documents.ts';
import { exportPart, nothingKept, people, someKept } from '../../../support/privacy-answers/parts.ts';
import { settingsWith } from '../../../support/settings-answers/settings-view.ts';
import { failed } from '../support/show-card.tsx';
import { found, openPrivacy, view } from './support/open-privacy.tsx';

describe('how long sentences are kept', () => {
  it('is changed with the other settings', async () => {
    const page = openPrivacy();
    page.enter('retention-months', 6);
    expect(page.shows('Save the settings first')).toBe(true);
    expect(await page.saved()).toEqual({ retention: { quoteMonths: 6 } });
  });

  it('may be for ever, and says what that asks for', async () => {
    const page = openPrivacy();
    page.enter('retention-on', false);
    await page.until('Sentences stay until somebody erases them.');
    expect(await page.saved()).toEqual({ retention: { quoteMonths: null } });
    page.enter('retention-on', true);
    expect((await page.saved()).retention).toEqual({ quoteMonths: 12 });
  });

  it('is not corrected while it is typed, and not saved while it cannot be', async () => {
    const page = openPrivacy();
    page.enter('retention-months', 500);
    expect(page.find(NumberInput, { name: 'retention-months' }).props.error).toBe(false);
    await page.click('Save');
    await page.waitFor(() =>
      expect(page.find(NumberInput, { name: 'retention-months' }).props.error).toBe(true),
    );
    expect(page.ofAction('write')).toEqual([]);
  });

  it('is applied by hand, call by call until nothing is left', async () => {
    const page = openPrivacy({
      rights: (_, earlier) => view('retain', earlier === 0 ? { erased: 100, remaining: 7 } : { erased: 7 }),
    });
    await page.click('Remove what is too old now');
    await page.until('107 records emptied or removed.');
    expect(page.asked('retain')).toHaveLength(2);
  });
});

describe('finding somebody', () => {
  it('asks nothing before two letters are there and the button is pressed', async () => {
    const page = openPrivacy();
    page.type('person-query', 'a');
    expect(page.button('Search').props.disabled).toBe(true);
    page.find(Form).trigger('onSubmit', {} as never);
    page.type('person-query', ' ada ');
    expect(page.asked('find')).toEqual([]);
    page.find(Form).trigger('onSubmit', {} as never);
    await page.until('Ada Morel');
    expect(page.asked('find')).toEqual([{ action: 'find', type: 'contact', query: 'ada' }]);
  });

  it('looks for a company by its domain', async () => {
    const page = openPrivacy();
    page.find(Select, { name: 'person-type' }).trigger('onChange', 'company' as never);
    expect(page.find(Input, { name: 'person-query' }).props.label).toBe('Name, domain or record id');
    await page.search('norsel');
    expect(page.asked('find')[0]).toMatchObject({ type: 'company' });
  });

  it.each([
    ['nobody', found([]), 'Nobody was found by these words'],
    ['ten', found(people(10)), 'These are the first 10.'],
    [
      'somebody who is gone',
      found([{ id: '9', name: null, detail: null, isGone: true }]),
      'No longer in HubSpot.',
    ],
  ])('says so when it finds %s', async (_, answer, text) => {
    const page = openPrivacy({ rights: () => answer });
    await page.search('ada');
    await page.until(text);
  });

  it('says what failed and asks again', async () => {
    const page = openPrivacy({
      rights: (_, earlier) => (earlier === 0 ? failed('timeout', { retryable: true }) : found(people(1))),
    });
    await page.search('ada');
    await page.until('HubSpot took too long to answer');
    await page.click('Try again');
    await page.until('Ada Morel');
  });
});

describe('what is kept of somebody', () => {
  it('is counted by place, with the time', async () => {
    const page = await openPrivacy().opened();
    expect(page.shows('30 entries are kept.')).toBe(true);
    expect(page.shows('Read from HubSpot at 20')).toBe(true);
  });

  it('of a company is counted to its last contact', async () => {
    const page = openPrivacy({
      rights: (request) => {
        if (request.action === 'find') return found(people(1));
        const isFirst = !('cursor' in request);
        return view('prove', { kept: someKept, cursor: isFirst ? '7' : null, remaining: isFirst ? 5 : 0 });
      },
    });
    page.find(Select, { name: 'person-type' }).trigger('onChange', 'company' as never);
    await page.search('norsel');
    await page.click('Show what is kept');
    await page.until('60 entries are kept.');
    expect(page.shows('Of the company and of all its contacts.')).toBe(true);
    expect(page.asked('prove').map((call) => ('cursor' in call ? call.cursor : null))).toEqual([null, '7']);
  });

  it('is handed out as one file from all of its parts, ready to copy', async () => {
    const page = await openPrivacy({
      rights: (request) => {
        if (request.action === 'find') return found(people(1));
        if (request.action === 'prove') return view('prove', { kept: someKept });
        const isLast = request.action === 'export' && request.cursor === '1-1';
        return view('export', { file: exportPart(isLast ? 2 : 1, isLast), cursor: isLast ? null : '1-1' });
      },
    }).opened();
    await page.click('Export');
    await page.until('The file is ready');
    const { value } = page.find(TextArea, { name: 'export-file' }).props;
    const file = JSON.parse(value ?? '') as { about: object; signals: readonly { key: string }[] };
    expect(file.about).toMatchObject({ isLastPart: true });
    expect(file.signals).toHaveLength(80);
    expect(new Set(file.signals.map(({ key }) => key)).size).toBe(80);
    expect(page.find(Input, { name: 'export-name' }).props.value).toMatch(
      /^invisible-pipeline-contact-\d+-\d{4}-\d\d-\d\d\.json$/,
    );
    page.copyButton().trigger('onClick');
    await page.until('Copied');
    expect(page.mocks.actions.copyTextToClipboard.calls.at(-1)?.[0]).toBe(value);
  });
});

describe('an erasure', () => {
  it('asks once more, then erases to the end and proves it with counts and times', async () => {
    const page = await openPrivacy({ rights: erasing() }).opened();
    expect(page.asked('erase')).toEqual([]);
    page.confirmErasure();
    await page.until('Erased, and nothing is left');
    expect(page.asked('erase').map((call) => ('cursor' in call ? call.cursor : null))).toEqual([null, '5']);
    const proof = page.find(TextArea, { name: 'erasure-proof' }).props.value ?? '';
    expect(proof).toContain('Record: contact 48210917600');
    expect(proof).toContain('Signals with their sentences: 14');
    expect(proof).toContain('Signals with their sentences: 0');
    expect(proof).toContain('Entries erased: 45');
    expect(proof).toMatch(/Erased at: \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
    expect(proof).not.toMatch(/Ada|Morel|norsel/);
    expect(page.shows('Nothing is kept of this record.')).toBe(true);
  });

  it('goes on after a failure where it stood', async () => {
    const page = await openPrivacy({ rights: erasing({ failsOnce: true }) }).opened();
    page.confirmErasure();
    await page.until('It stopped before its end.');
    expect(page.shows('40 entries erased so far.')).toBe(true);
    await page.click('Try again');
    await page.until('Erased, and nothing is left');
    const cursors = page.asked('erase').map((call) => ('cursor' in call ? call.cursor : null));
    expect(cursors).toEqual([null, '5', '5']);
  });

  it('stops when it is told to, and goes on', async () => {
    const calls = erasing();
    let letGo = () => {};
    const page = await openPrivacy({
      rights: async (request) => {
        if (request.action === 'erase' && !('cursor' in request))
          await new Promise<void>((resolve) => (letGo = resolve));
        return calls(request);
      },
    }).opened();
    page.confirmErasure();
    await page.click('Stop');
    letGo();
    await page.until('Stopped. What is done stays done');
    expect(page.asked('erase')).toHaveLength(1);
    await page.click('Go on');
    await page.until('Erased, and nothing is left');
    expect(page.asked('erase')).toHaveLength(2);
  });

  it('says so when something still counts, and counts again', async () => {
    let isLate = true;
    const calls = erasing();
    const page = await openPrivacy({
      rights: (request, earlier) => {
        const answer = calls(request);
        if (request.action !== 'prove' || earlier < 3 || !isLate) return answer;
        isLate = false;
        return view('prove', { kept: { ...nothingKept, notes: 1 } });
      },
    }).opened();
    page.confirmErasure();
    await page.until('Erased, and something still counts');
    await page.press('Count again', 1);
    await page.until('Erased, and nothing is left');
  });

  it('keeps its proof, with what was kept before, while another tab is looked at', async () => {
    const page = await openPrivacy({ rights: erasing() }).opened();
    page.confirmErasure();
    await page.until('Erased, and nothing is left');
    const proof = () => page.find(TextArea, { name: 'erasure-proof' }).props.value;
    const before = proof();
    page.leave();
    expect(page.shows('Erased, and nothing is left')).toBe(false);
    page.comeBack();
    await page.until('Nothing is kept of this record.');
    expect(proof()).toBe(before);
    expect(before).toContain('Signals with their sentences: 14');
    await page.click('Look for somebody else');
    page.leave();
    page.comeBack();
    expect(page.shows('Erased, and nothing is left')).toBe(false);
    await page.opened('Nothing is kept of this record.');
    expect(proof()).toBe(before);
  });

  it('comes to its end, with its proof, while another tab is looked at', async () => {
    const calls = erasing();
    let letGo = () => {};
    const page = await openPrivacy({
      rights: async (request) => {
        if (request.action === 'erase' && !('cursor' in request))
          await new Promise<void>((resolve) => (letGo = resolve));
        return calls(request);
      },
    }).opened();
    page.confirmErasure();
    await page.until('Erasing');
    page.leave();
    page.comeBack();
    await page.until('are kept.');
    expect(page.shows('Erasing')).toBe(true);
    expect(page.button('Export').props.disabled).toBe(true);
    page.leave();
    letGo();
    // The page's own waiting needs something that is drawn.
    await vi.waitFor(() => expect(page.asked('erase')).toHaveLength(2));
    page.comeBack();
    await page.until('Erased, and nothing is left');
    const proof = page.find(TextArea, { name: 'erasure-proof' }).props.value;
    expect(proof).toContain('Signals with their sentences: 14');
    expect(proof).toContain('Entries erased: 45');
  });

  it('is not begun by looking: who was only looked at is not opened again', async () => {
    const page = await openPrivacy().opened();
    page.leave();
    page.comeBack();
    expect(page.maybeFind(Input, { name: 'person-query' })).not.toBeNull();
  });
});

describe('an account with an access code', () => {
  it('asks for it before it tells who there is, and then looks', async () => {
    const page = openPrivacy({
      rights: (request) => ('accessCode' in request ? found(people(1)) : failed('not-allowed')),
    });
    await page.search('ada');
    await page.waitFor(() => page.find(Input, { name: 'access-code' }));
    page.type('access-code', 'a-long-enough-code');
    await page.click(pageDictionaryFor('en').settings.access.enter);
    await page.until('Ada Morel');
    forgetAccessCode();
  });

  it('asks for it when an export is refused, and goes on with it', async () => {
    const page = await openPrivacy({
      rights: (request) => {
        if (request.action === 'find') return found(people(1));
        if (request.action === 'prove') return view('prove', { kept: someKept });
        const code = (request as { readonly accessCode?: string }).accessCode;
        return code === 'a-long-enough-code'
          ? view('export', { file: exportPart(1, true) })
          : failed('not-allowed');
      },
    }).opened();
    await page.click('Export');
    await page.waitFor(() => page.find(Input, { name: 'access-code' }));
    expect(page.shows('It stopped before its end.')).toBe(false);
    page.type('access-code', 'a-long-enough-code');
    await page.click(pageDictionaryFor('en').settings.access.enter);
    await page.until('The file is ready');
    forgetAccessCode();
  });
});

describe('the documents', () => {
  it('are filled in with what the settings say and what is typed, and tell what is left', async () => {
    const view = settingsWith({ retention: { quoteMonths: 6 } });
    const page = openPrivacy({ view, locale: 'fr' });
    await page.click('Préparer le document');
    await page.until('à revoir');
    page.type('document-company', 'Valtherne $& Cie');
    const text = () => page.find(TextArea, { name: 'document-text' }).props.value ?? '';
    expect(text()).toContain('Valtherne $& Cie utilise l’application');
    expect(text()).not.toContain('[société]');
    expect(text()).toContain('6 mois au plus après l’e-mail');
    expect(text()).not.toMatch(/\[24\]|\[12\]/);
    expect(page.callsOf('documents')).toEqual([{ document: 'employee-notice', language: 'fr' }]);
    page.find(Select, { name: 'document-language' }).trigger('onChange', 'en' as never);
    await page.waitFor(() => expect(text()).toContain('Valtherne $& Cie uses the application'));
    const later = openPrivacy({ view });
    await later.click('Prepare the document');
    await later.until('places in [brackets]');
    expect(later.find(Input, { name: 'document-company' }).props.value).toBe('Valtherne $& Cie');
    forgetEntered();
  });

  it('say what failed and are fetched again', async () => {
    const page = openPrivacy({
      documents: (request, earlier) =>
        earlier === 0
          ? failed('unavailable', { retryable: true })
          : { ok: true, view: openDocument(request) },
    });
    await page.click('Prepare the document');
    await page.until('HubSpot cannot be reached right now');
    await page.click('Try again');
    await page.until('places in [brackets]');
  });

  it('have no second primary button beside the one that saves', async () => {
    const page = await openPrivacy().opened();
    expect(page.primaryButtons()).toEqual([]);
    page.enter('retention-months', 6);
    expect(page.primaryButtons()).toEqual(['Save']);
    expect(page.findAll(Button).length).toBeGreaterThan(3);
  });
});

/** Two calls to the end; afterwards nothing is counted. */
function erasing({ failsOnce = false } = {}) {
  let isErased = false;
  let hasFailed = !failsOnce;
  return (request: Parameters<NonNullable<Parameters<typeof openPrivacy>[0]>['rights'] & object>[0]) => {
    if (request.action === 'find') return found(people(1));
    if (request.action === 'prove') return view('prove', { kept: isErased ? nothingKept : someKept });
    if (!('cursor' in request)) return view('erase', { erased: 40, cursor: '5', remaining: 3 });
    if (!hasFailed) {
      hasFailed = true;
      return failed('timeout', { retryable: true });
    }
    isErased = true;
    return view('erase', { erased: 5 });
  };
}
