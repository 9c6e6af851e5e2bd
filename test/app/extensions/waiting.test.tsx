import { Tag } from '@hubspot/ui-extensions';
import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import { describe, expect, it } from 'vitest';
import type { WaitingView } from '#core/views/waiting-view.ts';
import { ContactSignalsCard } from '../../../src/app/extensions/signals/ContactSignalsCard.tsx';
import { DealSignalsCard } from '../../../src/app/extensions/signals/DealSignalsCard.tsx';
import { ok, showCard } from './support/show-card.tsx';
import type { Reader } from './support/show-card.tsx';
import { contactView, dealView, now } from './support/views.ts';

function waiting(emailId: string, part: Partial<WaitingView> = {}): WaitingView {
  return {
    ...{ emailId, contactId: '501', contactName: 'Ada Martin', askedAt: now - 3 * 86_400_000, count: 1 },
    ...{ workingHours: 12.7, deadlineHours: 24, isLate: false, quote: null },
    ...part,
  };
}

function showContact(list: readonly WaitingView[], reader?: Reader) {
  return showCard(
    <ContactSignalsCard />,
    { 'contact-signals': () => ok(contactView({ waiting: list })) },
    reader,
  );
}

function showDeal(list: readonly WaitingView[]) {
  const answers = { 'deal-signals': () => ok(dealView({ waiting: list })) };
  return showCard(<DealSignalsCard />, answers, { recordId: 901, objectTypeId: '0-3' });
}

describe('who waits for an answer, on the contact’s card', () => {
  it.each([
    [
      'en',
      [
        'Waiting for your answer',
        'Ada Martin, since Nov 19, 2026 (3 days ago)',
        '12 working hours',
        'Open the email',
      ],
    ],
    [
      'fr',
      [
        'En attente de votre réponse',
        'Ada Martin, depuis le 19 nov. 2026 (il y a 3 jours)',
        '12 heures ouvrées',
        'Ouvrir l’e-mail',
      ],
    ],
  ])('is told in %s, with the way to the email', async (locale, words) => {
    const card = showContact([waiting('401')], { locale });
    await card.until(words[0] ?? '');
    expect(words.filter((word) => !card.shows(word))).toEqual([]);
    expect(card.find(CrmActionLink).props).toMatchObject({
      actionType: 'ENGAGEMENT_APP_LINK',
      actionContext: { objectTypeId: '0-1', objectId: 501, engagementId: '401' },
    });
  });

  it('says when the wait is longer than agreed, and shows what is at stake', async () => {
    const quote = 'Could you send over a quote for 40 seats?';
    const card = showContact([waiting('401', { isLate: true, workingHours: 36, count: 2, quote })]);
    await card.until('Over 24 working hours');
    const late = card.findAll(Tag).filter(({ text }) => text === 'Over 24 working hours');
    expect(late.map(({ props }) => props.variant)).toEqual(['warning']);
    expect(card.shows('2 emails')).toBe(true);
    expect(card.shows(`“${quote}”`)).toBe(true);
  });

  it('is nothing where nobody waits', async () => {
    const card = showContact([]);
    await card.until('More seats or volume');
    expect(card.shows('Waiting for')).toBe(false);
  });

  it.each([
    ['crm.record.tab', 5],
    ['crm.record.sidebar', 2],
  ] as const)('is short in %s', async (location, lines) => {
    const many = Array.from({ length: 7 }, (_, index) => waiting(String(400 + index)));
    const card = showContact(many, { location });
    await card.until(`${7 - lines} more conversations wait.`);
    expect(card.findAll(CrmActionLink)).toHaveLength(lines);
  });
});

it('the deal’s card tells who of its contacts waits', async () => {
  const card = showDeal([waiting('401'), waiting('402', { contactId: '502', contactName: null })]);
  await card.until('Waiting for answers');
  expect(card.shows('This contact, since')).toBe(true);
});
