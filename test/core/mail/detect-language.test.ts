import { describe, expect, it } from 'vitest';
import { detectLanguage } from '#core/mail/detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['fr', "Bonjour, nous voudrions ajouter dix licences à notre contrat avant l'été."],
    ['fr', 'facture payee mais c la derniere avec plaisir, dites moi comment arreter'],
    ['en', 'Could you send us a quote for ten more seats before the end of March?'],
    ['de', 'Könnten Sie uns bitte ein Angebot für zehn weitere Lizenzen schicken?'],
    ['es', '¿Podrían enviarnos un presupuesto para diez licencias más antes de marzo?'],
    ['it', 'Vorremmo aggiungere dieci licenze, può mandarci un preventivo per favore?'],
    ['nl', 'Kunt u ons een offerte sturen voor tien extra licenties vóór het einde van maart?'],
    ['pt', 'Gostaríamos de adicionar dez licenças, vocês podem enviar uma proposta?'],
    ['und', '12 345,00 €'],
    ['und', ''],
  ])('finds %s in "%s"', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('looks at the beginning of a long text only', () => {
    expect(
      detectLanguage(`${'We would like to have the offer. '.repeat(200)}${'le la les '.repeat(100_000)}`),
    ).toBe('en');
  });
});
