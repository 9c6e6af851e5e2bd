import { describe, expect, it } from 'vitest';
import { pageRequest, takeSnapshotRequest } from '../../../src/app/handlers/requests/page-requests.ts';
import { everyRequest, filters } from './page-support.ts';

describe('what the page may ask', () => {
  it('is every view and every list', () => {
    for (const request of everyRequest)
      expect(pageRequest.safeParse(request)).toEqual({ success: true, data: request });
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['an unknown view', { view: 'owners', filters }],
    ['no period', { view: 'overview', filters: {} }],
    ['an unknown period', { view: 'overview', filters: { period: 'ever' } }],
    ['a filter that is too long', { view: 'overview', filters: { ...filters, teamId: 'x'.repeat(101) } }],
    ['an unknown list', { view: 'records', filters, query: { list: 'owners' }, page: 0 }],
    ['a page before the first', { view: 'records', filters, query: { list: 'invisible' }, page: -1 }],
    ['half a page', { view: 'records', filters, query: { list: 'invisible' }, page: 0.5 }],
  ])('is not %s', (_name, request) => {
    expect(pageRequest.safeParse(request).success).toBe(false);
  });

  it('cuts a segment by what a segment has, never by owner', () => {
    const ask = (by: string) =>
      pageRequest.safeParse({
        view: 'records',
        filters,
        query: { list: 'invisible', segment: { by, key: '1' } },
        page: 0,
      });
    expect(ask('team').success).toBe(true);
    expect(ask('owner').success).toBe(false);
  });

  it('leaves out what it does not know', () => {
    const request = { view: 'overview', filters: { ...filters, ownerId: '7101' } };
    expect(pageRequest.parse(request)).toEqual({ view: 'overview', filters });
  });
});

describe('what taking a snapshot may be asked', () => {
  it.each(['start', 'continue', 'status'])('is to %s', (action) => {
    expect(takeSnapshotRequest.parse({ action })).toEqual({ action });
  });

  it('is nothing else', () => {
    expect(takeSnapshotRequest.safeParse({ action: 'stop' }).success).toBe(false);
  });
});
