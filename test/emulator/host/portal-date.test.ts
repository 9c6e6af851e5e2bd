import { afterEach, describe, expect, it, vi } from 'vitest';
import { portalDate } from '#emulator/host/runtime/portal-date.ts';

const day = 86_400_000;
const Ahead = portalDate(30 * day);

afterEach(() => vi.unstubAllGlobals());

describe('the date of a worker', () => {
  it('stands in for the global one', () => {
    const before = Date.now();
    vi.stubGlobal('Date', Ahead);
    expect(Date.now() - before).toBeGreaterThanOrEqual(30 * day);
    expect(new Date().getTime()).toBeGreaterThan(before);
  });

  it('is as far ahead as the portal’s clock', () => {
    for (const now of [Ahead.now(), new Ahead().getTime(), Date.parse(Ahead())])
      expect(Math.abs(now - Date.now() - 30 * day)).toBeLessThan(5_000);
  });

  it('leaves alone what is made of a time', () => {
    expect(new Ahead(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
    expect(new Ahead(2026, 0, 31).getMonth()).toBe(0);
    expect(Ahead.UTC(2026, 0)).toBe(Date.UTC(2026, 0));
    expect(Ahead.parse('2026-01-31')).toBe(Date.parse('2026-01-31'));
  });

  it('is a date to who asks', () => {
    expect(new Ahead()).toBeInstanceOf(Date);
    expect(new Date()).toBeInstanceOf(Ahead);
  });
});
