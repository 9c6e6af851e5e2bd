import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appAddress, readAppAddress } from '#emulator/host/pages/data/app-address.ts';

const app = { portalId: 12, appId: 34 };
const read = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://portal');
  return readAppAddress(pathname, searchParams);
};

describe('the address of a place of the app', () => {
  it.each<[string, Record<string, string> | undefined, string]>([
    ['/', undefined, '/app/12/34'],
    ['/invisible', undefined, '/app/12/34/invisible'],
    ['invisible/', {}, '/app/12/34/invisible'],
    ['/deals/:id', { id: '7' }, '/app/12/34/deals/7'],
    ['/deals/:id', { id: '7', tab: 'notes & more' }, '/app/12/34/deals/7?tab=notes+%26+more'],
    ['/deals/:id', { id: 'a/b' }, '/app/12/34/deals/a%2Fb'],
    ['/deals/:id', { tab: 'x' }, '/app/12/34/deals/:id?tab=x'],
  ])('%s with %j is %s', (to, params, address) => {
    expect(appAddress(app, { to, params })).toBe(address);
  });

  it('is read back', () => {
    expect(read('/app/12/34/deals/7?tab=x')).toEqual({ path: '/deals/7', params: { tab: 'x' } });
    expect(read('/app/12/34')).toEqual({ path: '/', params: {} });
  });

  it.each(['/', '/app', '/app/12', '/contacts/12/record/0-1/3'])('is not %s', (address) => {
    expect(read(address)).toBeNull();
  });

  it('keeps any query', () => {
    const params = fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { noNullPrototype: true });
    fc.assert(
      fc.property(params, (given) => {
        expect(read(appAddress(app, { to: '/a', params: given }))).toEqual({ path: '/a', params: given });
      }),
    );
  });
});
