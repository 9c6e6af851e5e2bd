import type { companyRuleWords as english } from '../en/company-rules.ts';
import type { Formats } from '../formats.ts';
import { lifecycleGap, lifecycleLabel } from './lifecycle.ts';

export function companyRuleWords(f: Formats): ReturnType<typeof english> {
  return {
    'company-country-missing': {
      title: 'Land fehlt',
      why: 'Ohne Land gehört das Unternehmen zu keinem Gebiet, und Telefonnummern lassen sich nicht ergänzen.',
      fix: 'Tragen Sie das Land des Hauptsitzes ein.',
    },
    'company-domain-missing': {
      title: 'Domain fehlt',
      why: 'Ohne Domain verknüpft HubSpot neue Kontakte nicht von selbst mit diesem Unternehmen.',
      fix: 'Tragen Sie die Domain der Website oder der E-Mail-Adressen ein.',
    },
    'company-duplicate-domain': {
      title: 'Vermutlich ein Duplikat',
      why: ({ count }) =>
        `${f.number(count)} ${f.plural(count, { one: 'weiteres Unternehmen sieht', other: 'weitere Unternehmen sehen' })} nach demselben aus, daher sind Kontakte und Deals verteilt.`,
      fix: 'Vergleichen Sie sie und führen Sie zusammen, was dasselbe Unternehmen ist.',
    },
    'company-industry-missing': {
      title: 'Branche fehlt',
      why: 'Ohne Branche fehlt das Unternehmen in jedem Branchenvergleich.',
      fix: 'Wählen Sie die Branche.',
    },
    'company-lifecycle-contradicts-deals': {
      title: 'Lifecycle-Phase hinkt den Deals hinterher',
      why: ({ stage, implied }) =>
        `${lifecycleGap(stage, implied)}: Kampagnen und Berichte zählen dieses Unternehmen an der falschen Stelle.`,
      fix: ({ implied }) => `Setzen Sie die Lifecycle-Phase auf „${lifecycleLabel(implied)}“.`,
    },
    'company-name-missing': {
      title: 'Unternehmensname fehlt',
      why: 'Ohne Namen ist das Unternehmen kaum zu finden und wirkt an jedem Deal leer.',
      fix: 'Tragen Sie den Namen ein.',
    },
    'company-no-contact': {
      title: 'Kein Kontakt',
      why: 'Es ist niemand bekannt, dem Sie schreiben könnten, und keine E-Mail zählt für dieses Unternehmen.',
      fix: 'Verknüpfen Sie die Personen, mit denen Sie sprechen.',
    },
    'company-owner-deactivated': {
      title: 'Zuständiger Mitarbeiter nicht mehr aktiv',
      why: ({ owner }) =>
        `${owner} hat keinen aktiven Benutzer mehr, daher betreut niemand dieses Unternehmen als Ganzes.`,
      fix: 'Wählen Sie einen neuen zuständigen Mitarbeiter.',
    },
    'company-owner-missing': {
      title: 'Kein zuständiger Mitarbeiter',
      why: 'Niemand betreut dieses Unternehmen als Ganzes, und von neuen Kontakten erfährt niemand.',
      fix: 'Wählen Sie einen zuständigen Mitarbeiter.',
    },
    'company-private-domain': {
      title: 'Domain eines E-Mail-Anbieters',
      why: ({ domain }) =>
        `Mit ${domain} als Domain verknüpft HubSpot auch Fremde mit einer solchen Adresse mit diesem Unternehmen.`,
      fix: 'Tragen Sie die eigene Domain des Unternehmens ein oder lassen Sie das Feld leer.',
    },
    'company-size-missing': {
      title: 'Unternehmensgröße fehlt',
      why: 'Ohne Mitarbeiterzahl fehlt das Unternehmen in jedem Größenvergleich.',
      fix: 'Tragen Sie die Mitarbeiterzahl ein; eine Schätzung genügt.',
    },
  };
}
