import type { funnelProblemWords as english, ProblemNames } from '../en/funnel-problems.ts';

type Words = ReturnType<typeof english>;
type Kind = Parameters<Words['title']>[0];

const titles: Record<Kind, (names: ProblemNames) => string> = {
  'no-proof': () => 'Niemand erkennt, wann er erledigt ist',
  'vague-name': ({ step }) => `„${step}“ ist schwer zu beobachten`,
  'no-team': () => 'Niemand ist dafür benannt',
  'no-delay': () => 'Keine Frist vereinbart',
  'no-action': () => 'Keine nächste Aktion',
  'handover-without-proof': ({ from, to }) => `Von ${from} zu ${to}, ohne etwas in der Hand`,
  'phase-empty': ({ phase }) => `Kein Schritt für „${phase}“`,
  'phase-backwards': () => 'Geht in einen früheren Abschnitt zurück',
};

const remedies: Record<Kind, string> = {
  'no-proof': 'Wählen Sie, was zu belegen ist, oder sagen Sie in ein paar Worten, was jeder sehen kann.',
  'vague-name':
    'Ein Name wie „Demo gezeigt“ sagt von selbst, wann er zutrifft. Phasen benennen Sie in HubSpot unter Einstellungen → Objekte → Deals um; bis dahin kann es der Beleg hier sagen.',
  'no-team': 'Wählen Sie das Team, das an der Reihe ist.',
  'no-delay': 'Sagen Sie, binnen wie vieler Tage die nächste Aktion fällig ist.',
  'no-action': 'Schreiben Sie die eine Sache auf, die als Nächstes zu tun ist, kurz wie eine Aufgabe.',
  'handover-without-proof':
    'Sagen Sie, was das nächste Team vorfindet: wen es anruft, den Bedarf in einem Satz, ein Datum. Notiert am Schritt vor dem Wechsel.',
  'phase-empty':
    'Entweder zeigt in HubSpot nichts die Kunden an diesem Punkt, oder ein anderer Schritt deckt ihn ab: Fügen Sie eine Phase hinzu, oder geben Sie diesem Abschnitt einen vorhandenen Schritt.',
  'phase-backwards':
    'Wählen Sie denselben Abschnitt wie beim Schritt davor oder einen späteren, oder ändern Sie die Reihenfolge der Phasen.',
};

export function funnelProblemWords(): Words {
  return {
    title: (kind, names) => titles[kind](names),
    remedy: (kind) => remedies[kind],
  };
}
