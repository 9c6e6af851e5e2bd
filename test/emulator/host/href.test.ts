import { describe, expect, it } from 'vitest';
import { actionTarget, hrefAttributes, toLocalHref } from '#emulator/host/components/href.ts';

describe('links of a card', () => {
  it.each([
    ['/contacts/146/record/0-1/77', '/contacts/77'],
    ['https://app.hubspot.com/contacts/146/record/0-3/42', '/deals/42'],
    ['https://app-eu1.hubspot.com/contacts/146/record/0-2/9', '/companies/9'],
    ['https://app-eu1.hubspot.com/app/146/7/deals/9?tab=x', '/app/146/7/deals/9?tab=x'],
    ['https://app.hubspot.com/app/146/7', '/app/146/7'],
    ['https://app.hubspot.com/app/146', 'https://app.hubspot.com/app/146'],
    ['https://example.com/app/146/7', 'https://example.com/app/146/7'],
    ['/contacts/146/record/2-30000001/9', '/contacts/146/record/2-30000001/9'],
    ['https://example.com/contacts/146/record/0-1/77', 'https://example.com/contacts/146/record/0-1/77'],
  ])('lead from %s to %s', (href, expected) => {
    expect(toLocalHref(href)).toBe(expected);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', ' javascript:alert(1)', ''])(
    'are not followed to %j',
    (href) => {
      expect(hrefAttributes(href)).toEqual({ external: false });
    },
  );

  it('open other sites in a new tab, unless the card says otherwise', () => {
    expect(hrefAttributes('https://example.com')).toMatchObject({ target: '_blank', external: true });
    expect(hrefAttributes({ url: 'https://example.com', external: false })).toEqual({
      href: 'https://example.com',
      external: false,
    });
  });

  it('of CRM actions lead to records, and nowhere for HubSpot’s own forms', () => {
    const record = { objectTypeId: '0-3', objectId: 42 };
    expect(actionTarget({ actionType: 'RECORD_APP_LINK', actionContext: record })).toBe('/deals/42');
    const activity = { objectTypeId: '0-1', objectId: 77, engagementId: '401' };
    expect(actionTarget({ actionType: 'ENGAGEMENT_APP_LINK', actionContext: activity })).toBe('/contacts/77');
    expect(actionTarget({ actionType: 'ADD_NOTE', actionContext: record })).toBeNull();
  });
});
