import { describe, expect, it } from 'vitest';
import { readEvidence } from '#core/detect/evidence.ts';
import { compileDictionary, grammarOf } from '#core/detect/grammar/grammar.ts';
import { defaultDetectionSettings } from '#core/detect/detection.ts';
import { scopeIds, type ScopeId } from '#core/detect/scopes/scope-rule.ts';
import { scopeRules } from '#core/detect/scopes/scope-rules.ts';

const cases: readonly (readonly [ScopeId, 'fr' | 'en', string])[] = [
  ['denial', 'fr', "On n'a pas besoin de places en plus."],
  ['denial', 'en', "We're not looking for another supplier."],
  ['done', 'fr', 'Le contrat a été signé en mars dernier.'],
  ['done', 'en', 'The order was signed last month.'],
  ['support', 'fr', 'Où trouver le bouton « exporter » ?'],
  ['support', 'en', 'How do I add a colleague to the rota?'],
  ['admin', 'fr', 'Pouvez-vous renvoyer la facture ?'],
  ['admin', 'en', 'The credit note is missing.'],
  ['housekeeping', 'fr', 'Pour notre revue annuelle, merci de remplir ce formulaire.'],
  ['housekeeping', 'en', 'Please close his access, he has left the company.'],
  ['logistics', 'fr', 'On se voit en salle 3 ?'],
  ['logistics', 'en', 'Can we do the meeting at noon?'],
  ['pitch', 'fr', 'Notre agence aide les boîtes comme la vôtre.'],
  ['pitch', 'en', 'We help companies like yours.'],
  ['recruiting', 'fr', 'Nous recrutons deux infirmières, merci de diffuser.'],
  ['recruiting', 'en', 'I attach my CV for the role.'],
  ['broadcast', 'fr', 'Inscrivez-vous à notre webinaire.'],
  ['broadcast', 'en', 'I am out of office until Monday.'],
  ['quoted', 'fr', '> pouvez-vous nous faire un devis ?'],
  ['quoted', 'en', '> could you send a quote?'],
  ['vendor-idea', 'fr', 'Vous nous disiez que la remise monte vite.'],
  ['vendor-idea', 'en', 'You wrote that you might bundle both.'],
  ['others', 'fr', 'Le voisin a changé de banque.'],
  ['others', 'en', 'I read in the paper that prices rise.'],
  ['remark', 'fr', 'Les entreprises négocient toujours.'],
  ['remark', 'en', 'Companies usually negotiate.'],
  ['chat', 'fr', 'Bonnes vacances à tous.'],
  ['chat', 'en', 'Happy new year to the team.'],
  ['request', 'fr', 'Pourriez-vous nous appeler ?'],
  ['request', 'en', 'Could you call us?'],
  ['buyer', 'fr', 'Notre équipe arrive.'],
  ['buyer', 'en', 'Our team arrives.'],
];

function scopesOf(language: 'fr' | 'en', sentence: string): ReadonlySet<ScopeId> {
  const grammar = grammarOf(language);
  return readEvidence(sentence, grammar, compileDictionary(grammar, defaultDetectionSettings.dictionary))
    .scopes;
}

describe('scopes', () => {
  it('are all registered once', () => {
    expect(scopeRules.map(({ id }) => id)).toEqual(scopeIds);
  });

  it.each(cases)('%s holds (%s): %s', (scope, language, sentence) => {
    expect(scopesOf(language, sentence)).toContain(scope);
  });

  it.each([
    ['fr', "Il nous faut dix licences de plus avant l'été."],
    ['en', 'We need ten more licences before the summer.'],
  ] as const)('leave a plain wish alone (%s): %s', (language, sentence) => {
    const scopes = [...scopesOf(language, sentence)].filter(
      (scope) => scope !== 'buyer' && scope !== 'request',
    );
    expect(scopes).toEqual([]);
  });
});
