import { describe, expect, it } from 'vitest';
import { dictionaryFor } from '#core/wording/dictionary.ts';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import { writtenDictionaryFor } from '#core/wording/written-dictionary.ts';
import { estimates } from './estimate-examples.ts';

const cards = dictionaryFor('es-ES', 'Europe/Madrid');
const written = writtenDictionaryFor('es-ES', 'Europe/Madrid');
const page = pageDictionaryFor('es-ES', 'Europe/Madrid');
const now = Date.parse('2026-11-22T09:00:00Z');

/** Intl parts numbers from their units by no-break spaces. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('Spanish on cards and in tasks', () => {
  it.each([
    [0, 'Ninguna oportunidad sin registrar'],
    [1, '1 oportunidad sin registrar'],
    [3, '3 oportunidades sin registrar'],
  ])('counts %d unlogged opportunities', (count, text) => {
    expect(cards.card.totals.unlogged(count)).toBe(text);
  });

  it('makes verbs and participles agree with what is counted', () => {
    expect(cards.card.stillToRead(1)).toBe('Queda 1 correo por leer.');
    expect(cards.card.stillToRead(12)).toBe('Quedan 12 correos por leer.');
    expect(cards.deal.evidenceEmails(1)).toBe('1 correo respalda este negocio');
    expect(cards.deal.evidenceEmails(2)).toBe('2 correos respaldan este negocio');
    expect(cards.group.accountDecisions(1, 3)).toBe('En esta cuenta: 1 aceptada, 3 descartadas');
    expect(written.managerTasks.digest.intro(1)).toContain('1 oportunidad figura');
    expect(written.managerTasks.digest.intro(12)).toContain('12 oportunidades figuran');
  });

  it('tells an estimate with its own numbers and units', () => {
    expect(plain(cards.estimate.formula(estimates[5]!))).toBe(
      '20 × 540 € (su mediana por unidad, 12 negocios ganados) × 10 % (su tasa de conversión, 48 negocios cerrados)',
    );
    expect(plain(cards.estimate.about(estimates[3]!))).toBe('aprox. 1080 €');
  });

  it('says when somebody wrote in words', () => {
    expect(cards.group.writtenBy('Ada', now - 86_400_000, now)).toBe('Ada · ayer');
    expect(cards.group.decided.snoozed(now)).toBe('Pospuesta hasta el 22 nov 2026');
    expect(cards.playbook.due({ dueAt: now + 3 * 86_400_000 }, now)).toBe('Fecha límite: dentro de 3 días');
  });

  it('joins what nothing shows with its negative', () => {
    const { why } = cards.dealRules['deal-stage-ahead-of-evidence'];
    const sentence = typeof why === 'string' ? why : why({ items: 'need,budget,timing' });
    expect(sentence).toMatch(/^Nada muestra la necesidad, el presupuesto ni el plazo,/);
  });
});

describe('Spanish on the pipeline page', () => {
  it.each([
    [0, 'Actualizado ahora mismo'],
    [1, 'Actualizado hace 1 minuto'],
    [180, 'Actualizado hace 3 horas'],
    [3 * 1440, 'Actualizado hace 3 días'],
  ])('tells figures that are %d minutes old', (minutes, text) => {
    expect(page.frame.updated(minutes)).toBe(text);
  });

  it('makes verbs and participles agree with what is counted', () => {
    expect(page.overview.waiting(1)).toBe('1 comprador espera respuesta fuera de plazo.');
    expect(page.overview.waiting(9)).toBe('9 compradores esperan respuesta fuera de plazo.');
    expect(page.start.found.toMend(1)).toBe('Queda 1 punto por corregir.');
    expect(page.start.found.toMend(4)).toBe('Quedan 4 puntos por corregir.');
    expect(page.funnel.withinDays(0)).toBe('el mismo día');
    expect(page.funnel.withinDays(1)).toBe('en 1 día');
    expect(page.audit.basis(1, 0, now)).toBe('1 negocio leído el 22 nov 2026: 1 ganado, 0 perdidos.');
    expect(page.privacy.person.total(1)).toBe('Se guarda 1 entrada.');
  });

  it.each([
    ['COMPUTER_SOFTWARE', 'Software'],
    ['UTILITIES', 'Agua, gas y electricidad'],
    ['SPACE_MINING', 'Space mining'],
  ])('reads the industry %s', (code, name) => {
    expect(page.segments.industry(code)).toBe(name);
  });

  it.each([
    ['PAID_SEARCH', 'Búsqueda de pago'],
    ['NEW_CHANNEL', 'New channel'],
  ])('reads the source %s', (code, name) => {
    expect(page.segments.source(code)).toBe(name);
  });

  it('writes the example of each signal as one sentence of a customer', () => {
    for (const { example } of Object.values(page.guide.kinds)) {
      expect(example).toMatch(/^[¿\p{Lu}].*[.?]$/u);
      expect(example.includes('?')).toBe(example.includes('¿'));
    }
  });
});
