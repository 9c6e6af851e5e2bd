import { describe, expect, it } from 'vitest';
import { compareMailboxes, mailboxOutcome, readMailbox } from '#core/duplicates/contacts/mailbox.ts';

describe('mailboxes', () => {
  it.each([
    ['Nadia.Verdier@gmail.com', 'nadiaverdier+hubspot@googlemail.com', 'same'],
    ['nadia@proton.me', 'nadia+crm@protonmail.com', 'same'],
    ['nadia@me.com', 'nadia@icloud.com', 'same'],
    ['nadia.verdier@outlook.com', 'nadia.verdier+x@outlook.com', 'same'],
    ['nadia.verdier@outlook.com', 'nadiaverdier@outlook.com', 'alike'],
    ['nadia.verdier@norsel.fr', 'NADIA.VERDIER@norsel.fr', 'same'],
    ['nadia.verdier@norsel.fr', 'nadia.verdier+salon@norsel.fr', 'alike'],
    ['nadia.verdier@norsel.fr', 'nverdier@norsel.fr', 'alike'],
    ['nadia.verdier@norsel.fr', 'verdier.nadia@norsel.fr', 'alike'],
    ['nadia.verdier@norsel.fr', 'nadia.verdeir@norsel.fr', 'alike'],
    ['nadia.verdier@norsel.fr', 'nadia.verdier@mail.norsel.fr', 'alike'],
    ['nadia.verdier@gmail.com', 'nadia.verdier@gmial.com', 'alike'],
    ['nadia.verdier@norsel.fr', 'nadia.verdier2@norsel.fr', 'numbered'],
    ['jmartin1@gmail.com', 'jmartin2@gmail.com', 'elsewhere'],
    ['nadia.verdier@norsel.fr', 'luc.petit@norsel.fr', 'other'],
    ['nadia.verdier@norsel.fr', 'nadia.verdier@gmail.com', 'elsewhere'],
    ['nadia.verdier@free.fr', 'nadia.verdier@gmail.com', 'elsewhere'],
    ['nadia.verdier@norsel.fr', 'nadia.verdier@lumetra.fr', 'otherCompany'],
  ] as const)('%s and %s: %s', (a, b, outcome) => {
    const [one, other] = [readMailbox(a), readMailbox(b)];
    if (!one || !other) throw new Error('both are mailboxes');
    expect([compareMailboxes(one, other), compareMailboxes(other, one)]).toEqual([
      mailboxOutcome[outcome],
      mailboxOutcome[outcome],
    ]);
  });

  it.each([
    [null],
    [''],
    ['nadia'],
    ['@norsel.fr'],
    ['a@b@norsel.fr'],
    ['contact@norsel.fr'],
    ['sales+fr@norsel.fr'],
    ['@'.repeat(10_000)],
  ])('%j is nobody’s', (address) => {
    expect(readMailbox(address)).toBeNull();
  });
});
