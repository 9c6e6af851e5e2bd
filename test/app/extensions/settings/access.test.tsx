import { LoadingButton, MultiSelect, Tab, Tabs, ToggleGroup } from '@hubspot/ui-extensions';
import { describe, expect, it, vi } from 'vitest';
import type { AccessPeople, AccessRequest, AccessView } from '#core/views/access-view.ts';
import { accessView, keepingAccess } from '../../../support/settings-answers/access.ts';
import { failed, ok } from '../support/show-card.tsx';
import type { PageAnswers } from '../support/show-page.tsx';
import { createAccount, openSettings } from './support/open-settings.tsx';

// What the build of the marketplace edition puts there.
vi.mock('../../../../src/app/extensions/shared/server-url.ts', () => ({
  serverUrl: 'https://server.example',
}));

type Write = Extract<AccessRequest, { readonly action: 'write' }>;

/** The reader is the one whom the test host signs in. */
async function openAccess(
  answer: NonNullable<PageAnswers['access']> = keepingAccess(),
  text = 'Also admins',
) {
  const page = await openSettings({ tab: 'access', others: { access: answer } });
  await page.until(text);
  const admins = () => page.find(MultiSelect, { name: 'admins' });
  return {
    ...page,
    admins,
    name: (...ids: string[]) => admins().trigger('onChange', ids as never),
    rule: () => page.find(ToggleGroup, { name: 'record-rule' }),
    choose: (rule: string) =>
      page.find(ToggleGroup, { name: 'record-rule' }).trigger('onChange', rule as never),
    save: () => page.find(LoadingButton).trigger('onClick'),
    writes: () => page.callsOf('access').filter((call): call is Write => call.action === 'write'),
  };
}

const withPeople = (part: Partial<AccessPeople>, view: Partial<AccessView> = {}) =>
  accessView({ ...view, people: { ...accessView().people!, ...part } });

describe('the access of the marketplace edition', () => {
  it('has a tab, where the language model has none', async () => {
    const page = await openAccess();
    const titles = page.findAll(Tab).map(({ props }) => props.title);
    expect(titles).toContain('Access');
    expect(titles).not.toContain('Language model');
    expect(page.find(Tabs).props.selected).toBe('access');
  });

  it('says who is an admin in any case and why, and offers the account’s people by name', async () => {
    const page = await openAccess();
    for (const text of ['Ada Byron', 'connected the app, super admin in HubSpot', 'Hugo Lind'])
      expect(page.shows(text)).toBe(true);
    expect(page.shows('so nobody can lock everybody out')).toBe(true);
    expect(page.admins().props.value).toEqual(['503']);
    expect(page.admins().props.options?.map(({ label }) => label)).toEqual([
      ...['Ada Byron', 'Hugo Lind', 'Inès Morel', 'Noé Diaz'],
    ]);
  });

  it.each([
    [
      'super admins are not told',
      { superAdmins: null },
      'does not let the app know who its super admins are',
    ],
    ['nobody is known to have connected it', { installedBy: null }, 'did not say who connected the app'],
    ['who connected it left', { installedBy: '900', superAdmins: [] }, 'User 900'],
  ])('says so where %s', async (_what, people, text) => {
    const page = await openAccess(() => ok(withPeople(people)));
    expect(page.shows(text)).toBe(true);
  });

  it('keeps somebody who is no longer active until they are taken off', async () => {
    const page = await openAccess(keepingAccess(accessView({ adminIds: ['777'] })));
    expect(page.admins().props.options?.at(-1)).toEqual({ label: 'No longer active (777)', value: '777' });
    page.name();
    page.save();
    await page.until('The settings are saved');
    expect(page.writes()).toEqual([{ action: 'write', version: 2, adminIds: [], records: 'team' }]);
  });

  it('saves both decisions at once, and goes on from the new version', async () => {
    const page = await openAccess();
    page.save();
    page.name('503', '504');
    page.choose('owner');
    page.save();
    await page.until('The settings are saved');
    page.choose('everybody');
    page.save();
    await page.waitFor(() => expect(page.writes()).toHaveLength(2));
    const adminIds = ['503', '504'];
    expect(page.writes()).toEqual([
      { action: 'write', version: 2, adminIds, records: 'owner' },
      { action: 'write', version: 3, adminIds, records: 'everybody' },
    ]);
    expect(page.shows('Ada Byron')).toBe(true);
  });

  it.each([
    ['everybody', 'Everybody who can open a record in HubSpot', 'Everybody can open the page'],
    ['team', 'the people of the owner’s teams', 'Only admins of the app see'],
    ['owner', 'The record’s owner and admins of the app', 'Only admins of the app see'],
  ])('says before it is saved what “%s” means for cards, page and lists', async (rule, cards, list) => {
    const page = await openAccess();
    page.choose(rule);
    for (const text of [cards, list, 'follow HubSpot’s own permissions']) expect(page.shows(text)).toBe(true);
  });

  it('warns whoever takes themselves off, unless they are an admin in any case', async () => {
    const page = await openAccess();
    const readerId = String(page.mocks.context.user.id);
    const people = { ...accessView().people!, active: [{ userId: readerId, name: 'Reader' }] };
    const named = accessView({ adminIds: [readerId], people });
    const leaving = await openAccess(() => ok(named));
    expect(leaving.shows('only another admin can put you back')).toBe(false);
    leaving.name();
    expect(leaving.shows('only another admin can put you back')).toBe(true);
    const staying = await openAccess(() => ok({ ...named, people: { ...people, installedBy: readerId } }));
    staying.name();
    expect(staying.shows('only another admin can put you back')).toBe(false);
  });

  it('is not sent with more admins than fit, and says so when it is to be saved', async () => {
    const page = await openAccess();
    page.name(...Array.from({ length: 201 }, (_, index) => String(index + 1)));
    expect(page.admins().props.error).toBe(false);
    page.save();
    await page.waitFor(() => expect(page.admins().props.validationMessage).toBe('At most 200 people fit.'));
    expect(page.writes()).toEqual([]);
  });
});

describe('access that is not saved', () => {
  it('because somebody else was first shows theirs with mine, and saves both', async () => {
    const theirs = keepingAccess(accessView({ version: 3, adminIds: ['503', '502'], records: 'everybody' }));
    const page = await openAccess((request, earlier) => {
      if (earlier === 0) return ok(accessView());
      if (earlier === 1) return failed('changed-meanwhile');
      return theirs(request);
    });
    page.name('503', '504');
    page.save();
    await page.until('Somebody else saved first');
    expect(page.admins().props.value).toEqual(['502', '503', '504']);
    expect(page.rule().props.value).toBe('everybody');
    page.save();
    await page.until('The settings are saved');
    expect(page.writes().at(-1)).toMatchObject({ version: 3, adminIds: ['502', '503', '504'] });
  });

  it('because the reader is no admin says who is, and asks for no code', async () => {
    const page = await openAccess(() => failed('not-allowed'), 'This needs an admin of the app');
    expect(page.maybeFind(MultiSelect)).toBeNull();
    expect(page.hasButton('Continue')).toBe(false);
  });

  it('because the reader is one no more keeps what was chosen', async () => {
    const page = await openAccess(({ action }) =>
      action === 'read' ? ok(accessView()) : failed('not-allowed'),
    );
    page.choose('owner');
    page.save();
    await page.until('This needs an admin of the app');
    expect(page.rule().props.value).toBe('owner');
  });

  it('is still there after a look at another view', async () => {
    const page = await openAccess();
    page.choose('owner');
    await page.leaveAndReturn();
    await page.until('Also admins');
    expect(page.rule().props.value).toBe('owner');
    page.choose('team');
    expect(page.shows('There are changes')).toBe(false);
  });

  it('leaves the other settings as they were', async () => {
    const account = createAccount();
    const page = await openSettings({ tab: 'access', account, others: { access: keepingAccess() } });
    await page.until('Also admins');
    page.find(ToggleGroup, { name: 'record-rule' }).trigger('onChange', 'owner' as never);
    page.find(LoadingButton).trigger('onClick');
    await page.until('The settings are saved');
    expect(account.view().version).toBe(0);
  });
});
