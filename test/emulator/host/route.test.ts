import { describe, expect, it } from 'vitest';
import { toRoute } from '#emulator/host/pages/data/route.ts';

describe('the address of a page', () => {
  it.each([
    ['/', { page: 'start' }],
    ['/deals', { page: 'list', type: 'deals' }],
    ['/contacts/42', { page: 'record', type: 'contacts', id: '42' }],
    ['/contacts/146208337/record/0-3/77', { page: 'record', type: 'deals', id: '77' }],
    ['/tasks', { page: 'tasks' }],
    ['/app/146208337/7/stages', { page: 'app', location: { path: '/stages', params: {} } }],
    ['/integrations-settings/146208337/installed/framework/7/general-settings', { page: 'settings' }],
    ['/elsewhere', { page: 'unknown' }],
  ])('%s', (path, route) => {
    expect(toRoute(path)).toMatchObject(route);
  });

  it('keeps its query for the mailbox', () => {
    const route = toRoute('/mailbox?contact=7&reply=9');
    expect(route.page === 'mailbox' && route.query.get('reply')).toBe('9');
  });
});
